package dev.espalier.metamodel;

import dev.espalier.query.ExistsQuery;
import dev.espalier.query.NestedQuery;
import dev.espalier.query.Query;

/**
 * A field of a document. Immutable.
 *
 * <p>Below a nested field each condition is about some element: {@code Article_.comments.stars.atLeast(4)} asks for
 * documents of which some comment has at least four stars. {@link NestedPath#any} asks for one element that satisfies
 * several conditions. Negations are about all elements: no comment has them.
 */
public abstract class FieldPath {

    private final FieldName name;

    /**
     * A path to a field.
     *
     * @param name the field's full name
     */
    protected FieldPath(FieldName name) {
        this.name = name;
    }

    /**
     * The field's full name.
     *
     * @return the names from the root, joined by dots
     */
    public final String name() {
        return name.path();
    }

    /**
     * Documents with at least one value in the field.
     *
     * @return {@code {"exists":{"field":"tags"}}}
     */
    public Query exists() {
        return inScope(new ExistsQuery(name()));
    }

    /**
     * Documents without a value in the field.
     *
     * @return {@code {"bool":{"must_not":[{"exists":{"field":"tags"}}]}}}
     */
    public Query missing() {
        return exists().not();
    }

    /**
     * The name of a multi-field of this field, for generated subclasses.
     *
     * @param subField the multi-field's own name
     * @return its full name
     */
    protected final FieldName subField(String subField) {
        return name.child(subField);
    }

    final FieldName fieldName() {
        return name;
    }

    /** Asks for some element with the condition, if the field lies in a nested one. */
    final Query inScope(Query query) {
        String nestedPath = name.nestedPath();
        return nestedPath == null ? query : NestedQuery.of(nestedPath, query);
    }

    /** The field's full name. */
    @Override
    public String toString() {
        return name();
    }
}
