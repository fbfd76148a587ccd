package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Map;

/**
 * What the servers of its marks take.
 *
 * @param place the file and line that it stands in
 * @param part what of a search it is
 * @param marks the releases
 * @param tree the clause or the body
 */
record ValidBody(String place, Part part, Marks marks, JsonTree tree) {

    /** What of a search is stated. */
    enum Part {
        /** A query clause. */
        QUERY,
        /** The whole body. */
        SEARCH;

        /** The search that a server is sent. */
        String search(JsonTree tree) {
            return this == QUERY ? new JsonObject(Map.of("query", tree)).compact() : tree.compact();
        }
    }

    String search() {
        return part.search(tree);
    }
}
