package dev.espalier.processor.model;

/**
 * A place inside of a string, such as a field in the JSON of a query.
 *
 * @param value where the string is
 * @param text the string
 * @param offset how many of its characters are before the place
 * @param kind what the string is, in a word: {@code query}; of a file its name
 * @param inFile whether the string is the content of a file, which the value names
 */
public record TextRef(SourceRef value, String text, int offset, String kind, boolean inFile) implements SourceRef {

    /** A place inside of a string that stands in the source. */
    public TextRef(SourceRef value, String text, int offset, String kind) {
        this(value, text, offset, kind, false);
    }

    @Override
    public String label() {
        return value.label();
    }
}
