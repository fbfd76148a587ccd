package dev.espalier.processor.model;

/**
 * A place inside of a string, such as a field in the JSON of a query.
 *
 * @param value where the string is
 * @param text the string
 * @param offset how many of its characters are before the place
 * @param kind what the string is, in a word: {@code query}
 */
public record TextRef(SourceRef value, String text, int offset, String kind) implements SourceRef {

    @Override
    public String label() {
        return value.label();
    }
}
