package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree;

/**
 * A valid body with another field.
 *
 * @param edit what was done to it
 * @param base the body that it was
 * @param tree the clause or body that it is
 * @param silent whether servers answer it without an error although it can match nothing: the field is not there, not searched by itself,
 *     or part of a nested object that is not asked for
 */
record FieldMutant(FieldEdit edit, ValidBody base, JsonTree tree, boolean silent) {

    String search() {
        return base.part().search(tree);
    }

    /** The edit and the outcome, for readers. */
    @Override
    public String toString() {
        return edit + " of " + base.place() + ": " + tree.compact();
    }
}
