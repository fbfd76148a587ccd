package dev.espalier.schema.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The fields that a query may name. */
public interface FieldIndex {

    /** Nothing is known: every name may be that of a field, of any type. */
    FieldIndex UNKNOWN = new FieldIndex() {
        @Override
        public Optional<IndexedField> find(String name) {
            return Optional.empty();
        }

        @Override
        public Collection<String> names() {
            return List.of();
        }

        @Override
        public Unmapped unmapped(String name) {
            return Unmapped.ANSWERED;
        }
    };

    /** What becomes of a name that no field has. */
    enum Unmapped {
        /** Servers answer it although the mapping does not show how: computed fields, keys of flattened objects. */
        ANSWERED,
        /** Documents may bring a field of that name. */
        POSSIBLE,
        /** No document has such a field. */
        ABSENT
    }

    /**
     * A field.
     *
     * @param name its full name
     * @return empty if no field has that name
     */
    Optional<IndexedField> find(String name);

    /**
     * The names of all fields, for suggestions and patterns.
     *
     * @return full names
     */
    Collection<String> names();

    /**
     * What becomes of a name that no field has.
     *
     * @param name a name that {@link #find(String)} does not know
     * @return whether a query that names it can match
     */
    Unmapped unmapped(String name);
}
