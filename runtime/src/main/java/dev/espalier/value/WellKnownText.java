package dev.espalier.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that text is a shape in well-known text, as servers read it. */
final class WellKnownText {

    /** Points in a plane have this form, too. */
    private static final Pattern PAIR = Pattern.compile("\\s*[-+.\\d][-+.\\deE]*\\s*,\\s*[-+.\\d][-+.\\deE]*\\s*");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+|[-+.\\d][-+.\\deE]*|[(),]");

    private final String text;
    private final Matcher tokens;
    private String token = "";
    private int start;

    private WellKnownText(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
    }

    /**
     * Checks a shape.
     *
     * @throws IllegalArgumentException if it is none, with the number of the character
     */
    static void check(String text) {
        if (PAIR.matcher(text).matches()) {
            return;
        }
        WellKnownText reader = new WellKnownText(text);
        reader.next();
        reader.shape();
        if (!reader.token.isEmpty()) {
            throw reader.expected("nothing after the shape");
        }
    }

    private void next() {
        int from = start + token.length();
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        start = from;
        if (from == text.length()) {
            token = "";
        } else if (tokens.region(from, text.length()).lookingAt()) {
            token = tokens.group();
        } else {
            token = text.substring(from, from + 1);
        }
    }

    private void shape() {
        String type = token.toUpperCase(Locale.ROOT);
        int typeStart = start;
        next();
        if (token.equalsIgnoreCase("Z")) {
            next();
        }
        if (token.equalsIgnoreCase("EMPTY") && !type.isEmpty()) {
            next();
            return;
        }
        switch (type) {
            case "POINT" -> inParentheses(() -> numbers(2, 3));
            case "CIRCLE" -> inParentheses(() -> numbers(3, 4));
            case "MULTIPOINT" -> row(1, true);
            case "LINESTRING" -> row(2, false);
            case "MULTILINESTRING" -> list(() -> row(2, false));
            case "POLYGON" -> list(() -> row(3, false));
            case "MULTIPOLYGON" -> list(() -> list(() -> row(3, false)));
            case "GEOMETRYCOLLECTION" -> list(this::shape);
            case "BBOX", "ENVELOPE" -> {
                if (list(() -> numbers(1, 1)) != 4) {
                    throw at(typeStart, "a " + type + " has four numbers: west, east, north, south");
                }
            }
            default ->
                throw at(
                        typeStart,
                        "expected the name of a shape, such as POINT, LINESTRING, POLYGON, their MULTI forms,"
                                + " GEOMETRYCOLLECTION or BBOX");
        }
    }

    private void row(int least, boolean parentheses) {
        int rowStart = start;
        int positions = list(() -> {
            if (parentheses && token.equals("(")) {
                inParentheses(() -> numbers(2, 3));
            } else {
                numbers(2, 3);
            }
        });
        if (positions < least) {
            throw at(rowStart, "expected " + least + " positions at least, found " + positions);
        }
    }

    private int list(Runnable element) {
        int[] length = {0};
        inParentheses(() -> {
            element.run();
            length[0]++;
            while (token.equals(",")) {
                next();
                element.run();
                length[0]++;
            }
        });
        return length[0];
    }

    private void inParentheses(Runnable content) {
        require("(");
        content.run();
        require(")");
    }

    private void require(String symbol) {
        if (!token.equals(symbol)) {
            throw expected("'" + symbol + "'");
        }
        next();
    }

    private void numbers(int least, int most) {
        for (int count = 0; count < most; count++) {
            if (!isNumber()) {
                if (count < least) {
                    throw expected("a number");
                }
                return;
            }
            next();
        }
    }

    private boolean isNumber() {
        try {
            return !token.isEmpty() && Double.isFinite(Double.parseDouble(token));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private IllegalArgumentException expected(String what) {
        return at(start, "expected " + what + ", found " + (token.isEmpty() ? "the end" : "'" + token + "'"));
    }

    private IllegalArgumentException at(int place, String message) {
        return new IllegalArgumentException(
                "no shape in well-known text: " + message + " (character " + (place + 1) + ") in " + text);
    }
}
