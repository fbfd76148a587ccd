package dev.espalier.processor.model;

import dev.espalier.schema.analysis.ComponentKind;
import java.util.List;
import java.util.Optional;

/**
 * A component of analysis that is declared by an annotation.
 *
 * @param kind what it is
 * @param name how others refer to it
 * @param type what the server makes it of; {@code custom} for what is put together from parts
 * @param settings what the user has stated, the parts of an analyzer included
 * @param shared whether it is declared elsewhere, and perhaps for others
 * @param source the annotation
 */
public record ComponentModel(
        ComponentKind kind,
        StatedName name,
        StatedName type,
        List<StatedSetting> settings,
        boolean shared,
        SourceRef source) {

    /** The type of analyzers and normalizers that are put together from parts. */
    public static final String CUSTOM = "custom";

    public ComponentModel {
        settings = List.copyOf(settings);
    }

    /** A stated setting. */
    public Optional<StatedSetting> setting(String setting) {
        return settings.stream().filter(stated -> stated.name().equals(setting)).findFirst();
    }

    /** The parts of a kind, in the order in which they are applied. */
    public List<StatedName> parts(ComponentKind part) {
        return setting(part.section()).map(StatedSetting::values).orElse(List.of());
    }
}
