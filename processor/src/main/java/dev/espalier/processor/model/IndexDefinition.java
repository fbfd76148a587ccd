package dev.espalier.processor.model;

import dev.espalier.schema.analysis.ComponentKind;
import java.util.List;
import java.util.Optional;

/**
 * What an index is besides a mapping.
 *
 * @param components the analysis that the document declares or shares, in the order of the source
 * @param settings what the user has stated, by names without {@code index.}
 */
public record IndexDefinition(List<ComponentModel> components, List<StatedSetting> settings) {

    /** An index of which nothing is stated. */
    public static final IndexDefinition EMPTY = new IndexDefinition(List.of(), List.of());

    public IndexDefinition {
        components = List.copyOf(components);
        settings = List.copyOf(settings);
    }

    /** The declared components of a kind. */
    public List<ComponentModel> components(ComponentKind kind) {
        return components.stream().filter(component -> component.kind() == kind).toList();
    }

    /** A declared component. */
    public Optional<ComponentModel> component(ComponentKind kind, String name) {
        return components(kind).stream()
                .filter(component -> component.name().value().equals(name))
                .findFirst();
    }

    /** A stated setting, by its name without {@code index.}. */
    public Optional<StatedSetting> setting(String name) {
        return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }
}
