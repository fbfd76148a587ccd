package dev.espalier.schema.query.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the syntax of {@code query_string} as far as to tell where servers would refuse it. */
public final class QueryStringSyntax {

    /** Where it stops being right, by the number of characters before it, and why. */
    public record Problem(int offset, String why) {}

    /** What ends a word: blanks, and characters with a meaning. */
    private static final String ENDS = "\\s!():^\\[\\]\"{}~/";

    private static final String WORD = "(\\\\.|[^\\\\+\\-" + ENDS + "])(\\\\.|[^\\\\" + ENDS + "])*";
    private static final String ALONE = "(?=$|[" + ENDS + "])";
    private static final Pattern CONJUNCTION = Pattern.compile("(AND|OR|&&|\\|\\|)" + ALONE);
    private static final Pattern MODIFIER = Pattern.compile("NOT" + ALONE + "|[!+-]");
    private static final Pattern TERM = Pattern.compile(WORD);
    private static final Pattern FIELD = Pattern.compile(WORD + "\\s*:");
    private static final Pattern SUFFIX = Pattern.compile("(~\\d*(\\.\\d+)?|\\^\\d+(\\.\\d+)?|\\^\\.\\d+)");
    private static final Pattern COMPARISON = Pattern.compile("[<>]=?");

    private final String text;
    private int at;

    private QueryStringSyntax(String text) {
        this.text = text;
    }

    /** What is wrong with a text; empty if servers take it. */
    public static Optional<Problem> problem(String text) {
        QueryStringSyntax syntax = new QueryStringSyntax(text);
        try {
            syntax.clauses(false);
            return Optional.empty();
        } catch (SyntaxRefusal refused) {
            return Optional.of(new Problem(refused.offset(), refused.why()));
        }
    }

    private void clauses(boolean inside) {
        boolean first = true;
        blank();
        while (at < text.length() && text.charAt(at) != ')') {
            boolean joined = take(CONJUNCTION);
            if (joined && first) {
                throw refused("nothing stands before the operator");
            }
            blank();
            clause(joined);
            first = false;
            blank();
        }
        if (inside && first) {
            throw refused("the parentheses are empty");
        }
        if (!inside && at < text.length()) {
            throw refused("a closing parenthesis has no opening one");
        }
    }

    private void clause(boolean joined) {
        boolean modified = false;
        while (take(MODIFIER)) {
            modified = true;
            blank();
        }
        if (at == text.length() || text.charAt(at) == ')') {
            throw refused(joined || modified ? "nothing stands behind the operator" : "a clause is missing");
        }
        if (take(FIELD)) {
            blank();
            take(COMPARISON);
            blank();
            if (at == text.length() || text.charAt(at) == ')') {
                throw refused("nothing stands behind the field");
            }
        }
        value();
        while (take(SUFFIX)) {
            // the weight of a clause, or how fuzzy it is
        }
        if (at < text.length() && "^:]}".indexOf(text.charAt(at)) >= 0) {
            throw refused("'" + text.charAt(at) + "' stands where it has no meaning");
        }
    }

    private void value() {
        char c = text.charAt(at);
        switch (c) {
            case '(' -> {
                int open = at++;
                clauses(true);
                if (at == text.length()) {
                    throw new SyntaxRefusal(open, "the parenthesis is not closed");
                }
                at++;
            }
            case '"' -> quoted('"', "the quotation mark is not closed");
            case '/' -> expression();
            case '[', '{' -> range();
            default -> {
                if (!take(TERM)) {
                    throw refused(c == '\\' ? "nothing stands behind the backslash" : "'" + c + "' has to be escaped");
                }
            }
        }
    }

    private void expression() {
        int open = at;
        quoted('/', "the regular expression is not closed");
        Optional<String> problem = RegexpSyntax.problem(text.substring(open + 1, at - 1), true);
        if (problem.isPresent()) {
            throw new SyntaxRefusal(open, "the regular expression " + problem.get());
        }
    }

    private void quoted(char end, String unclosed) {
        int open = at++;
        while (at < text.length() && text.charAt(at) != end) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new SyntaxRefusal(open, unclosed);
        }
        at++;
    }

    private void range() {
        int open = at;
        Matcher range = Pattern.compile(
                        "[\\[{]\\s*(\"[^\"]*\"|[^\\s\\]}\"]+)\\s+TO\\s+(\"[^\"]*\"|[^\\s\\]}\"]+)\\s*[]}]")
                .matcher(text)
                .region(at, text.length());
        if (!range.lookingAt()) {
            throw new SyntaxRefusal(open, "a range is written as [1 TO 5] or {a TO b}");
        }
        at = range.end();
    }

    private boolean take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        boolean found = matcher.lookingAt();
        if (found) {
            at = matcher.end();
        }
        return found;
    }

    private void blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private SyntaxRefusal refused(String why) {
        return new SyntaxRefusal(at, why);
    }
}
