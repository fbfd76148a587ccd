package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodec;
import dev.espalier.query.Query;
import dev.espalier.query.WildcardQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A field of the type {@code wildcard}: text that is compared as a whole, made for patterns. On OpenSearch such a field takes
 * {@code *} and {@code ?} for a pattern in any query, and has no query that finds the empty text; the questions are put so that both
 * servers answer them alike. What remains: OpenSearch 2 knows no backslash in patterns, so that it finds no
 * value by {@code *}, {@code ?} or a backslash in it, and fails at regular expressions of one word; OpenSearch 3 finds none by an expression
 * that describes special characters.
 *
 * @param <V> the Java type of a value
 */
public final class WildcardPath<V> extends KeywordPath<V> {

    /**
     * A path to a wildcard field of the document itself.
     *
     * @param name the field's name
     * @param codec the codec of its values
     */
    public WildcardPath(String name, ValueCodec<V> codec) {
        this(FieldName.of(name), codec);
    }

    /**
     * A path to a wildcard field, which may lie in another.
     *
     * @param name the field's full name
     * @param codec the codec of its values
     */
    public WildcardPath(FieldName name, ValueCodec<V> codec) {
        super(name, codec);
    }

    /**
     * Documents with this value.
     *
     * @param value the value; the empty text is that of documents with no other
     * @return {@code {"term":{"file":"a.txt"}}}; for texts with {@code *} or {@code ?} the {@code wildcard} query of that text alone
     */
    @Override
    public Query is(V value) {
        return isPlain(value) ? super.is(value) : like(WildcardQuery.escape(value.toString()));
    }

    /**
     * Documents with at least one of some values.
     *
     * @param values the values, at most 65,536; none means no document
     * @return {@code {"terms":{"file":["a.txt","b.txt"]}}}, and {@link #is} for those that are no plain terms
     */
    @Override
    public Query in(Collection<? extends V> values) {
        Map<Boolean, List<V>> byPlainness =
                values.stream().distinct().collect(Collectors.partitioningBy(this::isPlain, Collectors.toList()));
        List<Query> others = byPlainness.get(false).stream().map(this::is).toList();
        return others.isEmpty()
                ? super.in(values)
                : super.in(byPlainness.get(true)).or(Query.any(others));
    }

    private boolean isPlain(V value) {
        return !(value instanceof CharSequence text) || isPlainText(text.toString());
    }

    @Override
    boolean isPlainText(String text) {
        return super.isPlainText(text) && text.indexOf('*') < 0 && text.indexOf('?') < 0;
    }

    /**
     * Documents with a value that starts with a text.
     *
     * @param prefix the text; no character in it is special
     * @return {@code {"wildcard":{"file":"ja*"}}}
     */
    @Override
    public Query startsWith(String prefix) {
        return like(WildcardQuery.escape(prefix) + "*");
    }

    @Override
    Query startsWithIgnoringCase(String prefix) {
        return likeIgnoringCase(WildcardQuery.escape(prefix) + "*");
    }

    @Override
    Query emptyText() {
        return exists().and(like("?*").not());
    }
}
