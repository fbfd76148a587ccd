package dev.espalier.processor.diagnostic;

import java.util.Locale;
import java.util.regex.Pattern;

/** English around words that are only known when a problem is found. */
public final class Wording {

    /** Letters in front of which it is "an", but for a "u" that is spoken as in "unit" or in "UUID". */
    private static final Pattern VOWEL =
            Pattern.compile("[aeioAEIO].*|u(?!ni|s|ti|rl).*|U(?!ni|[A-Z]).*", Pattern.DOTALL);

    private static final Pattern SPOKEN_AS_CONSONANT = Pattern.compile("(one|once|eu).*", Pattern.DOTALL);

    private Wording() {}

    /** A noun behind its article: "a long", "an integer". Quotes and the like are not looked at. */
    public static String withArticle(String noun) {
        return article(noun) + " " + noun;
    }

    /** A number and what is counted: "1 field", "2 fields". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String article(String noun) {
        String word = noun.replaceFirst("^[^\\p{L}\\p{N}]+", "");
        boolean vowel = VOWEL.matcher(word).matches()
                && !SPOKEN_AS_CONSONANT.matcher(word.toLowerCase(Locale.ROOT)).matches();
        return vowel ? "an" : "a";
    }
}
