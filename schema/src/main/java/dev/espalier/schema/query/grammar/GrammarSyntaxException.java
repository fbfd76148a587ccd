package dev.espalier.schema.query.grammar;

/** A line of a grammar that is wrong. The message begins with the file and the line. */
public final class GrammarSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    GrammarSyntaxException(String place, String message) {
        super(place + ": " + message);
    }
}
