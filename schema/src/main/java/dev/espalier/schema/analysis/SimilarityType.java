package dev.espalier.schema.analysis;

import dev.espalier.schema.Availability;
import java.util.List;

/**
 * A formula for scores, that indexes can declare similarities of.
 *
 * @param name its name, as the type of a similarity
 * @param availability the servers that have it
 * @param settings its parameters
 * @param oneOf the settings of which one is required; none if empty
 */
public record SimilarityType(
        String name, Availability availability, List<ComponentSetting> settings, List<String> oneOf)
        implements Configurable {

    /** Copies the lists. */
    public SimilarityType {
        settings = List.copyOf(settings);
        oneOf = List.copyOf(oneOf);
    }
}
