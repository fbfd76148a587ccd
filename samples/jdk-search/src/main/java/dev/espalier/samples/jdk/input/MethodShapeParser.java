package dev.espalier.samples.jdk.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Understands {@code returns Stream takes Path, FileVisitOption[] throws IOException}, in any order. */
final class MethodShapeParser {

    private static final String EXAMPLE = "as in: returns Stream takes Path";
    private static final String IDENTIFIER = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
    private static final Pattern TYPE = Pattern.compile(IDENTIFIER + "(\\." + IDENTIFIER + ")*(\\[])*");

    private final List<String> returned = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> thrown = new ArrayList<>();

    private MethodShapeParser() {}

    static boolean startsShape(List<String> tokens) {
        return isKeyword(tokens.get(0));
    }

    static Question.MethodShape parse(List<String> tokens) {
        MethodShapeParser parser = new MethodShapeParser();
        int next = 0;
        while (next < tokens.size()) {
            next = parser.clause(tokens, next);
        }
        if (parser.returned.size() > 1) {
            throw new InputException(
                    "a method returns one type, not " + String.join(" and ", parser.returned) + "; " + EXAMPLE);
        }
        return new Question.MethodShape(
                parser.returned.stream().findFirst(), List.copyOf(parser.taken), List.copyOf(parser.thrown));
    }

    /** Reads a keyword with its types, and returns where the next one stands. */
    private int clause(List<String> tokens, int start) {
        String keyword = tokens.get(start);
        int next = start + 1;
        while (next < tokens.size() && !isKeyword(tokens.get(next))) {
            types(keyword).add(type(tokens.get(next++)));
        }
        if (next == start + 1) {
            throw new InputException("a type must follow \"" + keyword + "\", " + EXAMPLE);
        }
        return next;
    }

    private List<String> types(String keyword) {
        return switch (keyword) {
            case "returns" -> returned;
            case "takes" -> taken;
            default -> thrown;
        };
    }

    private static String type(String token) {
        if (!TYPE.matcher(token).matches()) {
            throw new InputException(
                    "\"" + token + "\" is not the simple name of a type, without type arguments, " + EXAMPLE);
        }
        return token;
    }

    private static boolean isKeyword(String token) {
        return token.equals("returns") || token.equals("takes") || token.equals("throws");
    }
}
