package dev.espalier.processor.position;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A string literal of Java, or a text block, with the place of each character of its value.
 *
 * @param value what the literal stands for
 * @param offsets where each character of the value begins in the source
 * @param end where the source goes on behind the literal
 */
record JavaLiteral(String value, int[] offsets, int end) {

    private static final String QUOTES = "\"\"\"";

    /** Reads the literal that begins at an offset; empty if none does. */
    static Optional<JavaLiteral> at(CharSequence source, int start) {
        PositionedText text = PositionedText.ofSource(source, start);
        boolean block = text.startsWith(QUOTES, 0);
        if (!block && !text.startsWith("\"", 0)) {
            return Optional.empty();
        }
        String quote = block ? QUOTES : "\"";
        OptionalInt end = end(text, quote);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        PositionedText content = text.part(quote.length(), end.getAsInt());
        PositionedText value = Escapes.resolve(block ? TextBlock.strip(content) : content);
        int last = text.offset(end.getAsInt() + quote.length() - 1);
        return Optional.of(new JavaLiteral(value.toString(), value.offsets(), last + 1));
    }

    /** Where the closing quotes begin. */
    private static OptionalInt end(PositionedText text, String quote) {
        for (int i = quote.length(); i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(quote, i)) {
                return OptionalInt.of(i);
            } else if (quote.length() == 1 && text.charAt(i) == '\n') {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
