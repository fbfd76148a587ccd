package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import java.util.Collection;
import java.util.List;

/**
 * A condition on documents. Queries are immutable values: two that ask the same in the same form are equal. They are
 * made by the paths of a metamodel ({@code Article_.tags.is("java")}), combined by {@link #and}, {@link #or} and
 * {@link #not}, and kept in a normal form, so that no combination changes its meaning on the wire:
 *
 * <ul>
 *   <li>{@code and} in {@code and} and {@code or} in {@code or} are flattened, a double negation disappears;
 *   <li>{@link #matchAll()} is neutral for {@code and} and absorbs {@code or}; {@link #matchNone()} the other way round;
 *   <li>full-text conditions go to {@code must} and score; all others go to {@code filter} and do not;
 *   <li>negations go to {@code must_not}; alternatives to {@code should}, of which one must match.
 * </ul>
 */
public sealed interface Query extends JsonWritable
        permits AndQuery,
                FieldQuery,
                FilterQuery,
                HasChildQuery,
                HasParentQuery,
                IdsQuery,
                MatchAllQuery,
                MatchNoneQuery,
                MultiMatchQuery,
                NestedQuery,
                NotQuery,
                OrQuery,
                ParentIdQuery,
                RawQuery {

    /**
     * Whether the score of a document depends on this query. Full text scores, and so does what contains it; JSON that
     * the library does not look into is taken to score.
     *
     * @return false for a mere filter
     */
    boolean scoring();

    /**
     * Documents that satisfy this query and another.
     *
     * @param other the other query
     * @return both in {@code bool.must} and {@code bool.filter}
     */
    default Query and(Query other) {
        return NormalForm.all(List.of(this, other));
    }

    /**
     * Documents that satisfy this query, another, or both.
     *
     * @param other the other query
     * @return both in {@code bool.should}
     */
    default Query or(Query other) {
        return NormalForm.any(List.of(this, other));
    }

    /**
     * Documents that do not satisfy this query.
     *
     * @return this in {@code bool.must_not}
     */
    default Query not() {
        return NormalForm.not(this);
    }

    /**
     * This condition without its influence on the score.
     *
     * @return this in {@code bool.filter}
     */
    default Query asFilter() {
        return NormalForm.filter(this);
    }

    /**
     * Documents that satisfy every one of several queries.
     *
     * @param queries the queries; none means every document
     * @return their conjunction
     */
    static Query all(Query... queries) {
        return NormalForm.all(List.of(queries));
    }

    /**
     * Documents that satisfy every one of several queries.
     *
     * @param queries the queries; none means every document
     * @return their conjunction
     */
    static Query all(Collection<? extends Query> queries) {
        return NormalForm.all(queries);
    }

    /**
     * Documents that satisfy at least one of several queries.
     *
     * @param queries the queries; none means no document
     * @return their disjunction
     */
    static Query any(Query... queries) {
        return NormalForm.any(List.of(queries));
    }

    /**
     * Documents that satisfy at least one of several queries.
     *
     * @param queries the queries; none means no document
     * @return their disjunction
     */
    static Query any(Collection<? extends Query> queries) {
        return NormalForm.any(queries);
    }

    /**
     * Every document.
     *
     * @return {@code {"match_all":{}}}
     */
    static Query matchAll() {
        return MatchAllQuery.INSTANCE;
    }

    /**
     * No document.
     *
     * @return {@code {"match_none":{}}}
     */
    static Query matchNone() {
        return MatchNoneQuery.INSTANCE;
    }

    /**
     * Documents with one of some ids.
     *
     * @param ids the ids; none means no document
     * @return {@code {"ids":{"values":["1","2"]}}}
     */
    static Query ids(String... ids) {
        return ids(List.of(ids));
    }

    /**
     * Documents with one of some ids.
     *
     * @param ids the ids; none means no document
     * @return {@code {"ids":{"values":["1","2"]}}}
     */
    static Query ids(Collection<String> ids) {
        return ids.isEmpty() ? matchNone() : new IdsQuery(List.copyOf(ids));
    }

    /**
     * Documents with any of some words in the best of several fields.
     *
     * @param words the words, which each field analyzes by itself
     * @param fields the fields, each with its weight
     * @return {@code {"multi_match":{"query":"words","fields":["title^3","content"]}}}
     */
    static MultiMatchQuery multiMatch(String words, WeightedField... fields) {
        return new MultiMatchQuery(words, List.of(fields), MultiMatchQuery.Type.BEST_FIELDS);
    }

    /**
     * A query that the library has no type for.
     *
     * @param json the query clause, such as {@code {"distance_feature":{...}}}; nothing in it is a placeholder
     * @return a query that sends it as it is
     * @throws IllegalArgumentException if it is not one JSON object
     */
    static Query json(String json) {
        return RawQuery.of(json);
    }
}
