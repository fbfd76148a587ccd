package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.codec.ValueText;
import dev.espalier.query.Operand;
import dev.espalier.query.Query;
import dev.espalier.query.RegexpQuery;
import dev.espalier.query.TermQuery;
import dev.espalier.query.WildcardQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;

/**
 * A field of the type {@code keyword}, asked without regard to the case of letters. Made by
 * {@link KeywordPath#ignoringCase}. A field that is asked so often keeps its values in small letters, by a normalizer.
 *
 * <p>Servers know the cases of the letters of ASCII. Where a text has others, it is asked for by a {@code regexp} with a class of both
 * cases for each, which has 1,000 characters at most: one that would be longer is an {@link IllegalArgumentException}.
 *
 * @param <V> the Java type of a value
 */
public final class FoldedKeywordPath<V> {

    private final KeywordPath<V> path;

    FoldedKeywordPath(KeywordPath<V> path) {
        this.path = path;
    }

    /**
     * Documents with this value.
     *
     * @param value the value
     * @return {@code {"term":{"tags":{"value":"JAVA","case_insensitive":true}}}}
     */
    public Query is(V value) {
        Operand<V> operand = path.operand(value);
        String text = path.codec() == ValueCodecs.STRING ? value.toString() : ValueText.of(path.codec(), value);
        return path.isPlainText(text) && !WildcardPatterns.hasCasesBeyondAscii(text)
                ? path.inScope(new TermQuery(path.name(), operand, true))
                : path.likeIgnoringCase(WildcardQuery.escape(text));
    }

    /**
     * Documents without this value, also those without any.
     *
     * @param value the value
     * @return the opposite of {@link #is}
     */
    public Query isNot(V value) {
        return is(value).not();
    }

    /**
     * Documents with at least one of some values. Servers compare several values with their case only, so each is asked
     * for by itself.
     *
     * @param values the values; none means no document
     * @return {@link #is} for each, in {@code bool.should}
     */
    public Query in(Collection<? extends V> values) {
        return Query.any(new LinkedHashSet<>(values).stream().map(this::is).toList());
    }

    /**
     * Documents with at least one of some values.
     *
     * @param values the values; none means no document
     * @return {@link #is} for each, in {@code bool.should}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query in(V... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Documents with none of some values, also those without any value.
     *
     * @param values the values; none means every document
     * @return the opposite of {@link #in(Collection)}
     */
    public Query notIn(Collection<? extends V> values) {
        return in(values).not();
    }

    /**
     * Documents with none of some values, also those without any value.
     *
     * @param values the values; none means every document
     * @return the opposite of {@link #in(Collection)}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query notIn(V... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * Documents with a value that starts with a text.
     *
     * @param prefix the text; no character in it is special
     * @return {@code {"prefix":{"tags":{"value":"JA","case_insensitive":true}}}}
     */
    public Query startsWith(String prefix) {
        return path.startsWithIgnoringCase(prefix);
    }

    /**
     * Documents with a value that ends with a text. The server looks at every value of the field.
     *
     * @param suffix the text; no character in it is special
     * @return {@code {"wildcard":{"tags":{"value":"*VA","case_insensitive":true}}}}
     */
    public Query endsWith(String suffix) {
        return like("*" + WildcardQuery.escape(suffix));
    }

    /**
     * Documents with a value that contains a text. The server looks at every value of the field.
     *
     * @param part the text; no character in it is special
     * @return {@code {"wildcard":{"tags":{"value":"*AV*","case_insensitive":true}}}}
     */
    public Query contains(String part) {
        return like("*" + WildcardQuery.escape(part) + "*");
    }

    /**
     * Documents with a value that has a pattern.
     *
     * @param pattern the pattern of the whole value, as in {@link KeywordPath#like}
     * @return {@code {"wildcard":{"tags":{"value":"J*A","case_insensitive":true}}}}
     */
    public Query like(String pattern) {
        return path.likeIgnoringCase(pattern);
    }

    /**
     * Documents with a value that a regular expression describes as a whole. Letters in classes, such as {@code [a-d]},
     * keep their case on all servers, and letters beyond ASCII on some.
     *
     * @param expression the expression, in the syntax of Lucene, at most 1,000 characters
     * @return {@code {"regexp":{"tags":{"value":"J(AVA|VM)","case_insensitive":true}}}}
     * @throws IllegalArgumentException if it is longer
     */
    public Query regexp(String expression) {
        return expression.isEmpty() ? path.emptyText() : path.inScope(new RegexpQuery(path.name(), expression, true));
    }
}
