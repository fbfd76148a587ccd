package dev.espalier.processor.model;

import java.util.List;

/**
 * A setting that the user has given a value.
 *
 * @param name as the server knows it
 * @param values one, or those of a list
 * @param nameSource where the name stands
 * @param source where the values stand
 */
public record StatedSetting(String name, List<StatedName> values, SourceRef nameSource, SourceRef source) {

    public StatedSetting {
        values = List.copyOf(values);
    }

    /** The value of a setting that takes one. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0).value();
    }
}
