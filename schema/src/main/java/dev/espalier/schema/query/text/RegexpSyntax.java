package dev.espalier.schema.query.text;

import java.util.Optional;

/** Reads regular expressions as the servers do, to tell where they would be refused. */
public final class RegexpSyntax {

    /** What {@code index.max_regex_length} allows where it is not set. */
    private static final int LONGEST = 1000;

    private static final String DIGITS = "0123456789";

    private final String text;
    private final boolean operators;
    private int at;

    private RegexpSyntax(String text, boolean operators) {
        this.text = text;
        this.operators = operators;
    }

    /**
     * What is wrong with an expression.
     *
     * @param text the expression
     * @param operators whether the optional operators have a meaning, as they do unless flags say otherwise
     * @return where and why, for readers; empty if servers take it
     */
    public static Optional<String> problem(String text, boolean operators) {
        if (text.length() > LONGEST) {
            return Optional.of("of " + text.length() + " characters is too long: servers take " + LONGEST);
        }
        RegexpSyntax syntax = new RegexpSyntax(text, operators);
        try {
            syntax.whole();
            return Optional.empty();
        } catch (SyntaxRefusal refused) {
            return Optional.of("does not parse at " + (refused.offset() + 1) + ": " + refused.why());
        }
    }

    private void whole() {
        if (!text.isEmpty()) {
            alternatives();
        }
        if (at < text.length()) {
            throw refused("a closing parenthesis has no opening one");
        }
    }

    private void alternatives() {
        do {
            intersections();
        } while (take('|'));
    }

    private void intersections() {
        do {
            repetitions();
            while (at < text.length() && !isAt(")|") && !(operators && isAt("&"))) {
                repetitions();
            }
        } while (operators && take('&'));
    }

    private void repetitions() {
        while (operators && at + 1 < text.length() && take('~')) {
            // the complement of what follows; from Elasticsearch 9 on an ordinary character
        }
        simple();
        while (isAt("?*+{")) {
            if (text.charAt(at++) == '{') {
                counts();
            }
        }
    }

    private void counts() {
        int open = at - 1;
        int least = number("a number is missing after '{', which stands for itself as \\{");
        if (take(',') && isAt(DIGITS) && number("") < least) {
            throw new SyntaxRefusal(open, "the second number is smaller than the first");
        }
        if (!take('}')) {
            throw new SyntaxRefusal(open, "'{' is not closed");
        }
    }

    private int number(String missing) {
        int start = at;
        while (isAt(DIGITS)) {
            at++;
        }
        if (at == start) {
            throw refused(missing);
        }
        try {
            return Integer.parseInt(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw new SyntaxRefusal(start, "the number is too large");
        }
    }

    private void simple() {
        int open = at;
        if (take('[')) {
            set(open);
        } else if (take('"')) {
            until('"', open);
        } else if (take('(')) {
            if (!take(')')) {
                alternatives();
                if (!take(')')) {
                    throw new SyntaxRefusal(open, "the parenthesis is not closed");
                }
            }
        } else if (operators && take('<')) {
            until('>', open);
            interval(open);
        } else {
            letter();
        }
    }

    /** After the bracket: to the one that closes it. A bracket that comes first is itself meant. */
    private void set(int open) {
        take('^');
        do {
            int start = at;
            int from = letter();
            boolean named = at - start > 1 && "dDwWsS".indexOf(from) >= 0;
            if (!named && take('-') && last() < from) {
                throw new SyntaxRefusal(start, "the range ends before it begins; '-' stands for itself as \\-");
            }
        } while (at < text.length() && !isAt("]"));
        if (!take(']')) {
            throw new SyntaxRefusal(open, "'[' is not closed");
        }
    }

    private void interval(int open) {
        String inner = text.substring(open + 1, at - 1);
        if (!inner.matches("\\d{1,10}-\\d{1,10}")) {
            throw new SyntaxRefusal(open, "an interval is written as <1-100>; '<' stands for itself as \\<");
        }
    }

    /** A character, perhaps after a backslash, or a class of characters with a name. */
    private int letter() {
        boolean escaped = take('\\');
        if (at == text.length()) {
            throw new SyntaxRefusal(at - 1, "nothing stands behind '" + text.charAt(at - 1) + "'");
        }
        int letter = text.codePointAt(at);
        if (escaped && isAt("abcefghijklmnopqrtuvxyzABCEFGHIJKLMNOPQRTUVXYZ")) {
            throw new SyntaxRefusal(at - 1, "\\" + text.charAt(at) + " has no meaning");
        }
        at += Character.charCount(letter);
        return letter;
    }

    /** The last character of a range, which is itself whatever it is. */
    private int last() {
        if (isAt("\\\\") && at + 1 < text.length()) {
            at++;
            return text.charAt(at++);
        }
        return letter();
    }

    private void until(char end, int open) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw new SyntaxRefusal(open, "'" + text.charAt(open) + "' is not closed");
        }
        at = found + 1;
    }

    private boolean take(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private boolean isAt(String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    private SyntaxRefusal refused(String why) {
        return new SyntaxRefusal(at, why);
    }
}
