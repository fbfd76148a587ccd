package dev.espalier.schema.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which values of its kind a setting takes.
 *
 * @param minimum the least value, spelled as a value of the setting; null if there is none
 * @param maximum the greatest value, spelled as a value of the setting; null if there is none
 * @param minusOne whether {@code -1}, for "never" or "without limit", is taken besides
 * @param words the only words that are taken; empty if all are
 */
public record SettingRange(
        @Nullable String minimum, @Nullable String maximum, boolean minusOne, List<String> words) {

    /** All values of the kind. */
    public static final SettingRange ANY = new SettingRange(null, null, false, List.of());

    /** Copies the words. */
    public SettingRange {
        words = List.copyOf(words);
    }

    /** Reads {@code 1..1024}, {@code -1,0..}, {@code asc|desc} or nothing. */
    static SettingRange parse(String text) {
        if (text.isEmpty()) {
            return ANY;
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return new SettingRange(null, null, false, List.of(text.split("\\|")));
        }
        boolean minusOne = text.startsWith("-1,");
        String least = text.substring(minusOne ? 3 : 0, dots);
        String most = text.substring(dots + 2);
        return new SettingRange(least.isEmpty() ? null : least, most.isEmpty() ? null : most, minusOne, List.of());
    }

    /** The range for readers, to stand behind the kind: {@code from 1 to 1024}; empty for {@link #ANY}. */
    @Override
    public String toString() {
        if (!words.isEmpty()) {
            return "one of " + String.join(", ", words);
        }
        String interval = minimum == null
                ? (maximum == null ? "" : "of at most " + maximum)
                : maximum == null ? "of at least " + minimum : "from " + minimum + " to " + maximum;
        return minusOne ? interval + ", or -1," : interval;
    }
}
