package dev.espalier.processor.position;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** String literals with nothing but {@code +} between them, which javac shows as one. */
final class LiteralSum {

    private static final Pattern PLUS =
            Pattern.compile("(?:\\s|//[^\\n]*\\n|/\\*.*?\\*/)*\\+(?:\\s|//[^\\n]*\\n|/\\*.*?\\*/)*", Pattern.DOTALL);

    private LiteralSum() {}

    /**
     * The place of a character in the source.
     *
     * @param source the source
     * @param start where the first literal begins
     * @param text what the literals are together
     * @param offset the index of the character; the length of the text for the closing quotes
     * @return empty if the literals do not give the text
     */
    static Optional<Integer> find(CharSequence source, int start, String text, int offset) {
        Optional<JavaLiteral> first = JavaLiteral.at(source, start);
        if (first.isEmpty() || !text.startsWith(first.get().value())) {
            return Optional.empty();
        }
        JavaLiteral literal = first.get();
        if (offset < literal.value().length()) {
            return Optional.of(literal.offsets()[offset]);
        }
        String rest = text.substring(literal.value().length());
        if (rest.isEmpty()) {
            return Optional.of(literal.end() - 1);
        }
        Matcher plus = PLUS.matcher(source).region(literal.end(), source.length());
        return plus.lookingAt()
                ? find(source, plus.end(), rest, offset - literal.value().length())
                : Optional.empty();
    }
}
