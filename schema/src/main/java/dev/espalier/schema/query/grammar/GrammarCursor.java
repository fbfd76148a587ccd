package dev.espalier.schema.query.grammar;

import java.util.function.IntPredicate;

/** Reads a line of a grammar from left to right. */
final class GrammarCursor {

    private final String line;
    private int at;

    GrammarCursor(String line) {
        this.line = line;
    }

    void blank() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    boolean atEnd() {
        blank();
        return at == line.length();
    }

    /** The next character; NUL at the end. */
    char peek() {
        return at < line.length() ? line.charAt(at) : 0;
    }

    /** Takes a character if it is the next one. */
    boolean take(char c) {
        boolean taken = peek() == c;
        if (taken) {
            at++;
        }
        return taken;
    }

    void expect(char c) {
        if (!take(c)) {
            throw error("expected '" + c + "'");
        }
    }

    /** A run of letters, digits, {@code _} and {@code -}. */
    String word() {
        String word = run(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        if (word.isEmpty()) {
            throw error("expected a word");
        }
        return word;
    }

    /** What stands before a character, which is taken too. */
    String until(char end) {
        String text = run(c -> c != end);
        expect(end);
        return text;
    }

    /** The longest text of characters of a kind; may be empty. */
    String run(IntPredicate kind) {
        int start = at;
        while (at < line.length() && kind.test(line.charAt(at))) {
            at++;
        }
        return line.substring(start, at);
    }

    /** What is left, without being taken. */
    String rest() {
        return line.substring(at);
    }

    IllegalArgumentException error(String message) {
        String rest = rest();
        return new IllegalArgumentException(message + (rest.isEmpty() ? " at the end" : " before '" + rest + "'"));
    }
}
