package dev.espalier.schema.settings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A setting of an index.
 *
 * @param name the name with its prefix, such as {@code index.refresh_interval}; for a group of settings it ends in
 *     {@code .*}
 * @param scope when it can be given a value
 * @param kind what its value must be
 * @param standard the value that servers take where it is not stated; null if there is none, or if it depends on the
 *     machine or on other settings
 * @param range which values of the kind are taken
 */
public record IndexSetting(
        String name,
        SettingScope scope,
        SettingKind kind,
        @Nullable String standard,
        SettingRange range) {

    /**
     * Whether this stands for all settings below a prefix.
     *
     * @return true for {@code index.analysis.*} and its like
     */
    public boolean isGroup() {
        return name.endsWith(".*");
    }

    /**
     * Why servers would refuse a value.
     *
     * @param value the value, as text; of a list, the elements with commas between
     * @return the end of a sentence that begins with the setting, such as {@code must be a whole number of at least 1};
     *     empty if the value is taken
     */
    public Optional<String> refusal(String value) {
        // a server's default may be spelled as nothing else is: Infinity
        return value.equals(standard) || SettingValues.fits(this, value)
                ? Optional.empty()
                : Optional.of("must be " + expectation());
    }

    /**
     * What a value must be.
     *
     * @return such as {@code a whole number of at least 1}
     */
    public String expectation() {
        return kind.description(range);
    }
}
