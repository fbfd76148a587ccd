package dev.espalier.schema.query.grammar;

import java.util.List;

/**
 * What must hold between keys of one object.
 *
 * @param kind what it is
 * @param keys the keys, at least two
 */
public record KeyRule(Kind kind, List<String> keys) {

    public enum Kind {
        /** At least one of them is there. */
        ONE_OF("one-of"),
        /** All of them are there, or none. */
        TOGETHER("together"),
        /** Where the first is there, so are the others. */
        NEEDS("needs"),
        /** At most one of them is there. */
        EXCLUSIVE("exclusive"),
        /** One of them at least has something in it; otherwise everything matches. */
        CLAUSES("clauses"),
        /** The number under one is not greater than that under the next. */
        ORDERED("in-order"),
        /** In a container: variants that nothing of the grammar may stand beside, but plain objects. */
        LEAF("leaf");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public KeyRule {
        keys = List.copyOf(keys);
    }
}
