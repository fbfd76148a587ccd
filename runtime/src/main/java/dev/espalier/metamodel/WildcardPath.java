package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodec;
import dev.espalier.query.Query;
import dev.espalier.query.WildcardQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A field of the type {@code wildcard}: text that is compared as a whole, made for patterns. On OpenSearch such a field takes
 * {@code *} and {@code ?} for a pattern in any query, and has no query that finds the empty text; the questions are put so that both
 * servers answer them alike. What remains: OpenSearch 2 knows no backslash in patterns, so that it finds no part of a value, and
 * no value without its case, by {@code *}, {@code ?} or a backslash in it; it finds no whole value that has nothing but {@code *} and
 * {@code ?}, or a backslash before one of them; and it fails at regular expressions of one word. OpenSearch 3 finds none by an
 * expression that describes special characters.
 *
 * @param <V> the Java type of a value
 */
public class WildcardPath<V> extends KeywordPath<V> {

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
     * @return {@code {"term":{"file":"a.txt"}}}; for texts with {@code *} or {@code ?}, which only {@code terms} takes as they are
     *     on OpenSearch, {@code {"terms":{"file":["a*"]}}}
     */
    @Override
    public Query is(V value) {
        if (value instanceof CharSequence text) {
            if (text.length() == 0) {
                return emptyText();
            }
            if (!isPlainText(text.toString())) {
                return super.in(List.of(value));
            }
        }
        return super.is(value);
    }

    /**
     * Documents with at least one of some values.
     *
     * @param values the values, at most 65,536; none means no document
     * @return {@code {"terms":{"file":["a.txt","b*"]}}}, and {@link #is} for the empty text
     */
    @Override
    public Query in(Collection<? extends V> values) {
        List<V> others = new ArrayList<>(values.size());
        for (V value : values) {
            if (!(value instanceof CharSequence text) || text.length() > 0) {
                others.add(value);
            }
        }
        return others.size() == values.size()
                ? super.in(values)
                : super.in(others).or(emptyText());
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
