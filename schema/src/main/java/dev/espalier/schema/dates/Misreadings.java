package dev.espalier.schema.dates;

import dev.espalier.schema.dates.LetterRuns.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds letters that hardly mean what the author of a pattern thinks. */
final class Misreadings {

    private static final String HOURS = "hHkK";

    private Misreadings() {}

    static List<DateFormatWarning> in(String text, LetterRuns pattern) {
        List<DateFormatWarning> found = new ArrayList<>();
        for (Run run : pattern.runs()) {
            String meant = meant(run.letter(), pattern);
            if (meant != null) {
                int end = run.position() + run.letters().length();
                String fixed = text.substring(0, run.position())
                        + run.letters().replace(String.valueOf(run.letter()), meant)
                        + text.substring(end);
                found.add(new DateFormatWarning(run.position(), run.letters(), meaning(run.letter()), fixed));
            }
        }
        return found;
    }

    private static @Nullable String meant(char letter, LetterRuns pattern) {
        return switch (letter) {
            case 'Y' -> pattern.contains("wWec") ? null : "y";
            case 'D' -> pattern.contains("ML") ? "d" : null;
            case 'h', 'K' -> pattern.contains("aB") ? null : "H";
            case 'm' -> pattern.contains(HOURS) || pattern.contains("ML") ? null : "M";
            default -> null;
        };
    }

    private static String meaning(char letter) {
        return switch (letter) {
            case 'Y' -> "week-based year";
            case 'D' -> "day of the year";
            case 'm' -> "minute";
            default -> "hour of half a day";
        };
    }
}
