package dev.espalier.schema.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that replace one thing by another, and their characters, as servers read them. */
public final class ReplacementRules {

    private static final String NO_ARROW = "has no =>";

    /** The last arrow counts. */
    private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$", Pattern.DOTALL);

    private static final Set<String> TYPES = Set.of("LOWER", "UPPER", "ALPHA", "DIGIT", "ALPHANUM", "SUBWORD_DELIM");
    private static final Set<String> CLASSES = Set.of("whitespace", "letter", "digit", "punctuation", "symbol");

    private ReplacementRules() {}

    /**
     * The characters that a rule of a mapping replaces.
     *
     * @param rule the rule
     * @return empty if the rule is malformed
     */
    public static Optional<String> replaced(String rule) {
        Matcher sides = RULE.matcher(rule);
        return sides.matches() ? EscapedText.read(sides.group(1).trim()) : Optional.empty();
    }

    static Optional<String> stemRefusal(String rule) {
        String[] sides = rule.split("=>", -1);
        if (sides.length != 2) {
            return Optional.of(sides.length < 2 ? NO_ARROW : "has more than one =>");
        }
        if (sides[1].isBlank()) {
            return Optional.of("has no stem behind =>");
        }
        if (sides[1].contains(",")) {
            return Optional.of("has several stems behind =>");
        }
        return Arrays.stream(sides[0].split(",", -1)).anyMatch(String::isBlank)
                ? Optional.of("has a blank word")
                : Optional.empty();
    }

    static Optional<String> replacementRefusal(String rule) {
        Matcher sides = RULE.matcher(rule);
        if (!sides.matches()) {
            return Optional.of(NO_ARROW);
        }
        Optional<String> replaced = replaced(rule);
        if (replaced.isEmpty() || EscapedText.read(sides.group(2).trim()).isEmpty()) {
            return Optional.of(EscapedText.REFUSAL);
        }
        return replaced.get().isEmpty() ? Optional.of("has nothing before =>") : Optional.empty();
    }

    static Optional<String> typeRefusal(String rule) {
        Matcher sides = RULE.matcher(rule);
        if (!sides.matches()) {
            return Optional.of(NO_ARROW);
        }
        Optional<String> character = replaced(rule);
        if (character.isEmpty()) {
            return Optional.of(EscapedText.REFUSAL);
        }
        if (character.get().length() != 1) {
            return Optional.of("has not one character before =>");
        }
        return TYPES.contains(sides.group(2).trim())
                ? Optional.empty()
                : Optional.of("has none of ALPHA, ALPHANUM, DIGIT, LOWER, SUBWORD_DELIM, UPPER behind =>");
    }

    static Optional<String> characterRefusal(String text) {
        boolean single = text.length() == 1
                ? !text.equals("\\")
                : text.startsWith("\\")
                        && EscapedText.isKnown(text.charAt(1))
                        && EscapedText.read(text)
                                .filter(read -> read.length() == 1)
                                .isPresent();
        return single || CLASSES.contains(text)
                ? Optional.empty()
                : Optional.of("is no single character, nor a class of them");
    }
}
