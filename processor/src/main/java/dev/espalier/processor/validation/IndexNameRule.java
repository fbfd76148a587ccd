package dev.espalier.processor.validation;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.Target;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The server's rules for names of indices and aliases. */
final class IndexNameRule {

    private static final int MAX_BYTES = 255;
    private static final String FORBIDDEN = "\\/*?\"<>| ,#:";
    private static final String FORBIDDEN_FIRST = "-_+";

    private IndexNameRule() {}

    /** Why the server refuses a name, if it does. */
    static Optional<String> violation(String name) {
        if (name.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (name.equals(".") || name.equals("..")) {
            return Optional.of("it stands for a directory");
        }
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("it has upper-case letters");
        }
        Optional<String> forbidden = name.chars()
                .filter(c -> FORBIDDEN.indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .findFirst();
        if (forbidden.isPresent()) {
            return Optional.of("it contains '" + forbidden.get() + "'");
        }
        if (FORBIDDEN_FIRST.indexOf(name.charAt(0)) >= 0) {
            return Optional.of("it starts with '" + name.charAt(0) + "'");
        }
        return bytes(name) > MAX_BYTES
                ? Optional.of("it has " + bytes(name) + " bytes, and " + MAX_BYTES + " are allowed")
                : Optional.empty();
    }

    /** Why no data stream can have a name that an index may have. */
    static Optional<String> streamViolation(String name, Target target) {
        String forbidden = target.includes(Dialect.OPENSEARCH) ? "." : ".ds-";
        return name.startsWith(forbidden)
                ? Optional.of("no data stream has a name that starts with '" + forbidden + "'")
                : Optional.empty();
    }

    /** A legal name that is as near as can be. */
    static String corrected(String name) {
        StringBuilder corrected = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> FORBIDDEN.indexOf(c) >= 0 ? '-' : c)
                .filter(c -> !corrected.isEmpty() || FORBIDDEN_FIRST.indexOf(c) < 0)
                .forEach(corrected::appendCodePoint);
        while (bytes(corrected.toString()) > MAX_BYTES) {
            corrected.setLength(corrected.length() - 1);
        }
        return violation(corrected.toString()).isEmpty() ? corrected.toString() : "documents";
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
