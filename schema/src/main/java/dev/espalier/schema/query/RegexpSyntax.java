package dev.espalier.schema.query;

/** Reads regular expressions of the servers as far as to tell whether they would be refused. */
final class RegexpSyntax {

    /** What {@code index.max_regex_length} allows where it is not set. */
    private static final int LONGEST = 1000;

    private final String text;
    private int at;

    private RegexpSyntax(String text) {
        this.text = text;
    }

    /** Whether everything is closed that is opened, and nothing ends too early. */
    static boolean isRight(String text) {
        return text.length() <= LONGEST && new RegexpSyntax(text).groups(0);
    }

    private boolean groups(int depth) {
        int open = depth;
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '\\' -> {
                    if (at++ == text.length()) {
                        return false;
                    }
                }
                case '(' -> open++;
                case ')' -> {
                    if (--open < 0) {
                        return false;
                    }
                }
                case '[' -> {
                    if (!set()) {
                        return false;
                    }
                }
                case '"' -> {
                    if (!until('"')) {
                        return false;
                    }
                }
                case '<' -> {
                    if (!until('>')) {
                        return false;
                    }
                }
                case '{' -> {
                    if (!text.substring(at).matches("(?s)\\d+(,\\d*)?}.*") || !until('}')) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return open == 0 && !text.endsWith("|");
    }

    /** After the bracket: to the one that closes it. A bracket that comes first is itself meant. */
    private boolean set() {
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
        }
        int first = at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == ']' && at - 1 > first) {
                return true;
            }
        }
        return false;
    }

    private boolean until(char end) {
        int found = text.indexOf(end, at);
        at = found + 1;
        return found >= 0;
    }
}
