package dev.espalier.processor.validation.index;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server's rules for templates: their names, and the patterns of index names that they are for. */
final class IndexPattern {

    private static final String FORBIDDEN_IN_NAME = " ,#*";
    private static final String FORBIDDEN = "\\/?\"<>| ,#:";
    private static final String FORBIDDEN_FIRST = "-_+";

    private IndexPattern() {}

    /** Why the server refuses the name of a template, if it does. */
    static Optional<String> nameViolation(String name) {
        if (name.isBlank()) {
            return Optional.of("it is empty");
        }
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("it has upper-case letters");
        }
        return name.startsWith("_") ? Optional.of("it starts with '_'") : contained(name, FORBIDDEN_IN_NAME);
    }

    /** Why the server refuses a pattern, or why no index can ever match it. */
    static Optional<String> violation(String pattern) {
        if (pattern.isBlank()) {
            return Optional.of("it is empty");
        }
        if (!pattern.equals(pattern.toLowerCase(Locale.ROOT))) {
            return Optional.of("no name of an index has upper-case letters");
        }
        if (FORBIDDEN_FIRST.indexOf(pattern.charAt(0)) >= 0) {
            return Optional.of("no name of an index starts with '" + pattern.charAt(0) + "'");
        }
        return contained(pattern, FORBIDDEN);
    }

    /** Whether a pattern, in which asterisks stand for any text, matches a name. */
    static boolean matches(String pattern, String name) {
        String expression = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
        return Pattern.compile(expression, Pattern.DOTALL).matcher(name).matches();
    }

    private static Optional<String> contained(String text, String forbidden) {
        return text.chars()
                .filter(c -> forbidden.indexOf(c) >= 0)
                .mapToObj(c -> "it contains '" + Character.toString(c) + "'")
                .findFirst();
    }
}
