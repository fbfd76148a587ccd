package dev.espalier.schema.analysis;

import dev.espalier.schema.Availability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component that servers bring, by themselves or in a plugin.
 *
 * @param kind what it is
 * @param name the name it is used by, as it stands or as the type of a declared component
 * @param ready whether it can be used by its name, without settings
 * @param definable whether it can be the type of a declared component
 * @param characterwise whether a normalizer can use it: it changes characters one by one
 * @param parsesSynonyms whether it can stand before a filter of synonyms, which parses its rules by what stands before it
 * @param renamedTo the name that new indexes must use instead; null if this is it
 * @param plugin the plugin that brings it; null if every server does
 * @param availability the servers that have it
 * @param settings what can be set where it is the type of a declared component
 * @param oneOf the settings of which exactly one is required; none if empty
 */
public record AnalysisComponent(
        ComponentKind kind,
        String name,
        boolean ready,
        boolean definable,
        boolean characterwise,
        boolean parsesSynonyms,
        @Nullable String renamedTo,
        @Nullable String plugin,
        Availability availability,
        List<ComponentSetting> settings,
        List<String> oneOf)
        implements Configurable {

    /** Copies the lists. */
    public AnalysisComponent {
        settings = List.copyOf(settings);
        oneOf = List.copyOf(oneOf);
    }
}
