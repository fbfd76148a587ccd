package dev.espalier.testing.launcher;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the server process to the process that started it. A server may print what it likes between the replies:
 * they are told apart by their prefix.
 *
 * @param kind what is replied
 * @param text the rest: a version or a message; may be empty
 */
public record Reply(Kind kind, String text) {

    private static final String PREFIX = "espalier:";

    /** What is replied. */
    public enum Kind {
        /** The first reply: every node has opened its HTTP port. The text is the server's version. */
        READY,
        /** The command has been carried out. */
        DONE,
        /** A node could not be started, because another process has taken one of its ports. */
        PORT_TAKEN,
        /** The nodes could not be started, or the command could not be carried out, for the reason in the text. */
        FAILED
    }

    /** {@return the reply as one line, without its end} */
    public String toLine() {
        String escaped = text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
        return PREFIX + kind.name().toLowerCase(Locale.ROOT) + " " + escaped;
    }

    /**
     * Reads a line of the server process.
     *
     * @param line the line, without its end
     * @return the reply, or nothing if the line is something else that the server has printed
     */
    public static Optional<Reply> parse(String line) {
        if (!line.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String[] parts = line.substring(PREFIX.length()).split(" ", 2);
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
                return Optional.of(new Reply(kind, parts.length == 1 ? "" : unescape(parts[1])));
            }
        }
        return Optional.empty();
    }

    private static String unescape(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                i++;
                text.append(escaped.charAt(i) == 'n' ? '\n' : escaped.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
