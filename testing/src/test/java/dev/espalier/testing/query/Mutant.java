package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree;

/**
 * A valid body after one edit.
 *
 * @param edit what was done to it
 * @param base the body that it was
 * @param tree the clause or body that it is
 */
record Mutant(Edit edit, ValidBody base, JsonTree tree) {

    String search() {
        return base.part().search(tree);
    }

    /** The edit and the outcome, for readers. */
    @Override
    public String toString() {
        return edit + " of " + base.place() + ": " + tree.compact();
    }
}
