package dev.espalier.metamodel;

import dev.espalier.query.NestedQuery;
import dev.espalier.query.Query;

/** A field of the type {@code nested}: a list of objects that are searched one by one. */
public class NestedPath extends FieldPath {

    /**
     * A path to a list of objects of the document itself.
     *
     * @param name the field's name
     */
    public NestedPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a list of objects, which may lie in another.
     *
     * @param name the field's full name
     */
    public NestedPath(FieldName name) {
        super(name);
    }

    /**
     * Documents of which one element satisfies a whole query. Conditions in it on fields of this element are about the
     * same element.
     *
     * @param query the query, made of the fields of this element
     * @return {@code {"nested":{"path":"comments","query":{...}}}}
     */
    public Query any(Query query) {
        return NestedQuery.of(name(), query);
    }

    /**
     * Documents of which no element satisfies a whole query, also those without elements.
     *
     * @param query the query, made of the fields of this element
     * @return {@code {"bool":{"must_not":[{"nested":{"path":"comments","query":{...}}}]}}}
     */
    public Query none(Query query) {
        return any(query).not();
    }

    /**
     * Documents with at least one element.
     *
     * @return {@code {"nested":{"path":"comments","query":{"match_all":{}}}}}
     */
    @Override
    public Query exists() {
        return any(Query.matchAll());
    }

    /**
     * The name of a field of the elements, for generated subclasses.
     *
     * @param field the field's own name
     * @return its full name
     */
    protected final FieldName field(String field) {
        return fieldName().nestedChild(field);
    }
}
