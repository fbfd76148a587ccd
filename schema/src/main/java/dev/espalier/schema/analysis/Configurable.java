package dev.espalier.schema.analysis;

import java.util.List;
import java.util.Optional;

/** What servers bring, and indexes can declare with settings of their own: a component of analysis or a similarity. */
public sealed interface Configurable permits AnalysisComponent, SimilarityType {

    /**
     * The name it is declared by.
     *
     * @return the value of {@code "type"}, case-sensitive
     */
    String name();

    /**
     * What can be set.
     *
     * @return in the order of the catalogue
     */
    List<ComponentSetting> settings();

    /**
     * The settings of which one is required.
     *
     * @return none if there are no such
     */
    List<String> oneOf();

    /**
     * One of the settings.
     *
     * @param setting its name
     * @return empty if there is no such setting
     */
    default Optional<ComponentSetting> setting(String setting) {
        return settings().stream()
                .filter(candidate -> candidate.name().equals(setting))
                .findFirst();
    }

    /**
     * The names of all settings.
     *
     * @return in the order of the catalogue
     */
    default List<String> settingNames() {
        return settings().stream().map(ComponentSetting::name).toList();
    }
}
