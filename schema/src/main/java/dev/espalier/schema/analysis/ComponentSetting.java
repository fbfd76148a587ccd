package dev.espalier.schema.analysis;

import dev.espalier.schema.Availability;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A setting of a component.
 *
 * @param name as in the settings of an index: {@code min_gram}
 * @param kind what it takes
 * @param required whether the server refuses a component without it
 * @param words the values that are taken, should not every one be, each with the servers that take it
 * @param availability the servers that have the setting
 */
public record ComponentSetting(
        String name, SettingKind kind, boolean required, Map<String, Availability> words, Availability availability) {

    /** Copies the words, in their order. */
    public ComponentSetting {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * What the setting takes, in words.
     *
     * @return {@code a whole number}, {@code one of front, back}
     */
    public String expectation() {
        return words.isEmpty() ? kind.words() : kind.words() + " " + String.join(", ", words.keySet());
    }
}
