package dev.espalier.metamodel;

import java.util.LinkedHashSet;
import java.util.Set;

/** Patterns of {@code *} and {@code ?} in the form that every field type of every server reads alike. */
final class WildcardPatterns {

    private static final String OPERATORS = ".?+*|{}[]()\\";

    /** Fields for patterns of OpenSearch do not know a backslash before these. */
    private static final String OPTIONAL_OPERATORS = "\"#@&<>~";

    private WildcardPatterns() {}

    /** The pattern with backslashes before special characters alone: before others, field types disagree. */
    static String canonical(String pattern) {
        if (pattern.indexOf('\\') < 0) {
            return pattern;
        }
        StringBuilder canonical = new StringBuilder(pattern.length() + 1);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '\\') {
                canonical.append(c);
            } else if (i + 1 == pattern.length()) {
                canonical.append("\\\\");
            } else {
                char escaped = pattern.charAt(++i);
                boolean special = escaped == '*' || escaped == '?' || escaped == '\\';
                canonical.append(special ? "\\" : "").append(escaped);
            }
        }
        return canonical.toString();
    }

    /** Whether a text has letters of two cases beyond ASCII, which no server takes for equal by itself. */
    static boolean hasCasesBeyondAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return text.codePoints().anyMatch(c -> cases(c).size() > 1);
            }
        }
        return false;
    }

    /** The regular expression of a canonical pattern, in which letters beyond ASCII stand for both of their cases. */
    static String expression(String pattern) {
        StringBuilder expression = new StringBuilder(pattern.length() + 16);
        int[] characters = pattern.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            switch (characters[i]) {
                case '*' -> expression.append(".*");
                case '?' -> expression.append('.');
                case '\\' -> append(expression, characters[++i]);
                default -> append(expression, characters[i]);
            }
        }
        return expression.toString();
    }

    private static void append(StringBuilder expression, int character) {
        Set<Integer> cases = cases(character);
        if (cases.size() > 1 || OPTIONAL_OPERATORS.indexOf(character) >= 0) {
            expression.append('[');
            cases.forEach(expression::appendCodePoint);
            expression.append(']');
        } else {
            expression.append(OPERATORS.indexOf(character) < 0 ? "" : "\\").appendCodePoint(character);
        }
    }

    /** A character in its cases beyond ASCII: servers know those of ASCII. */
    private static Set<Integer> cases(int character) {
        Set<Integer> cases = new LinkedHashSet<>();
        cases.add(character);
        if (character > 127) {
            int upper = Character.toUpperCase(character);
            addBeyondAscii(cases, Character.toLowerCase(character));
            addBeyondAscii(cases, upper);
            addBeyondAscii(cases, Character.toLowerCase(upper));
        }
        return cases;
    }

    private static void addBeyondAscii(Set<Integer> cases, int character) {
        if (character > 127) {
            cases.add(character);
        }
    }
}
