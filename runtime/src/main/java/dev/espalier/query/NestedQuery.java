package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Documents of which at least one nested object satisfies a query: {@code {"nested":{"path":"comments","query":...}}}.
 *
 * @param path the nested field
 * @param query what one and the same nested object must satisfy
 */
public record NestedQuery(String path, Query query) implements Query {

    /**
     * A condition on nested objects.
     *
     * @throws IllegalArgumentException if it is nested deeper than 100 levels
     */
    public NestedQuery {
        QueryDepth.check(List.of(query));
    }

    /**
     * Documents of which one nested object satisfies a whole query. Conditions in the query that ask the same path for
     * some object of their own are turned into conditions on this one.
     *
     * @param path the nested field
     * @param query the query
     * @return a query in normal form
     * @throws IllegalArgumentException if the query asks for a field of something else, which no nested object has
     */
    public static Query of(String path, Query query) {
        Query inner = inside(path, query);
        return inner instanceof MatchNoneQuery ? inner : new NestedQuery(path, inner);
    }

    /** A query as it is asked of nested objects that are at hand already. */
    static Query inside(String path, Query query) {
        return onSameObject(path, query);
    }

    private static Query onSameObject(String path, Query query) {
        if (query instanceof NestedQuery nested && nested.path.equals(path)) {
            return nested.query;
        }
        if (query instanceof AndQuery and) {
            return NormalForm.all(onSameObject(path, and.clauses()));
        }
        if (query instanceof OrQuery or) {
            return NormalForm.any(onSameObject(path, or.clauses()));
        }
        if (query instanceof NotQuery not) {
            return NormalForm.not(onSameObject(path, not.query()));
        }
        if (query instanceof FilterQuery filter) {
            return NormalForm.filter(onSameObject(path, filter.query()));
        }
        if (query instanceof VectorQuery vectors && path.equals(vectors.nestedPath())) {
            return vectors.inside();
        }
        if (query instanceof VectorScoreQuery scores) {
            requireInside(path, scores.field());
            return scores.among(onSameObject(path, scores.among()));
        }
        if (query instanceof FieldQuery condition) {
            requireInside(path, condition.field());
        } else if (query instanceof NestedQuery nested) {
            requireInside(path, nested.path);
        } else if (query instanceof MultiMatchQuery words) {
            words.fields().forEach(field -> requireInside(path, field.name()));
        }
        return query;
    }

    private static void requireInside(String path, String field) {
        if (!field.startsWith(path + ".")) {
            throw new IllegalArgumentException("The field " + field + " is not one of the nested objects in " + path
                    + ", so none of them could match. Combine the two conditions outside of the nested query.");
        }
    }

    private static List<Query> onSameObject(String path, List<Query> queries) {
        return queries.stream().map(query -> onSameObject(path, query)).toList();
    }

    @Override
    public boolean scoring() {
        return query.scoring();
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(Names.NESTED);
        json.writeStartObject();
        json.writeName(Names.PATH);
        json.writeString(path);
        json.writeName(Names.QUERY);
        query.writeTo(json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
