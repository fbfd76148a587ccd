package dev.espalier.schema.settings;

import org.jspecify.annotations.Nullable;

/**
 * One difference between the settings of an index and those that the code wants.
 *
 * @param scope when the index can take it; settings that are not known here count as {@link SettingScope#STATIC}
 * @param name the name with its prefix, such as {@code index.refresh_interval}
 * @param before the value in the index, or its default; null if there is none
 * @param after the value that the code wants
 */
public record SettingChange(
        SettingScope scope, String name, @Nullable String before, String after) {

    /** The change for a reader: {@code index.refresh_interval: 1s -> 30s}. */
    @Override
    public String toString() {
        return name + ": " + (before == null ? "(none)" : before) + " -> " + after;
    }
}
