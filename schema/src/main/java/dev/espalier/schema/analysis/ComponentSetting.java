package dev.espalier.schema.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a component.
 *
 * @param name as in the settings of an index: {@code min_gram}
 * @param kind what it takes
 * @param required whether the server refuses a component without it
 * @param words the values that are taken, should not every one be
 * @param onlyOn the one distribution that knows it, {@code elasticsearch} or {@code opensearch}; null if both do
 */
public record ComponentSetting(
        String name,
        SettingKind kind,
        boolean required,
        List<String> words,
        @Nullable String onlyOn) {

    /** Copies the words. */
    public ComponentSetting {
        words = List.copyOf(words);
    }

    /**
     * What the setting takes, in words.
     *
     * @return {@code a whole number}, {@code one of front, back}
     */
    public String expectation() {
        return words.isEmpty() ? kind.words() : kind.words() + " " + String.join(", ", words);
    }
}
