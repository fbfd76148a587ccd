package dev.espalier.testing.query;

import java.util.Locale;

/** How a field in a valid body is made one that may not be. */
enum FieldEdit {
    /** One letter of its name is left out, doubled, replaced or changes place with its neighbour. */
    MISSPELT_FIELD,
    /** Another field of the index stands in its place. */
    OTHER_FIELD,
    /** A field of a nested object is asked without the query for that object. */
    LEFT_NESTED_OBJECT;

    /** The edit for readers. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
