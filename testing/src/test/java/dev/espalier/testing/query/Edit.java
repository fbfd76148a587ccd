package dev.espalier.testing.query;

import java.util.Locale;

/** How a valid body is made one that may not be. */
enum Edit {
    /** One letter of a key is left out, doubled, replaced or changes place with its neighbour. */
    MISSPELT_KEY,
    /** An object gets a member that it had not, from another body or made up. */
    ADDED_KEY,
    /** A member goes. */
    DELETED_KEY,
    /** A value becomes one of another kind, such as an object where a number stood. */
    CHANGED_KIND,
    /** A value is put into an array or an object. */
    WRAPPED_VALUE;

    /** The edit for readers. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
