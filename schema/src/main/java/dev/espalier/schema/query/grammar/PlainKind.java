package dev.espalier.schema.query.grammar;

import java.util.Locale;

/** The kinds of values that the grammar takes as they are. */
public enum PlainKind {
    TEXT("a text"),
    NUMBER("a number"),
    INTEGER("a whole number"),
    BOOLEAN("true or false"),
    SCALAR("a single value"),
    ANY("anything"),
    OBJECT("an object"),
    NULL("null");

    private final String spelling;

    PlainKind(String spelling) {
        this.spelling = spelling;
    }

    /** The kind for readers. */
    public String spelling() {
        return spelling;
    }

    /** The word of the grammar. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
