package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.FuzzyQuery;
import dev.espalier.query.Operand;
import dev.espalier.query.PrefixQuery;
import dev.espalier.query.Query;
import dev.espalier.query.RegexpQuery;
import dev.espalier.query.TermQuery;
import dev.espalier.query.TermsAggregation;
import dev.espalier.query.WeightedField;
import dev.espalier.query.WildcardQuery;

/**
 * A field of the type {@code keyword}: text that is compared as a whole, with its case, and ordered by its characters.
 *
 * @param <V> the Java type of a value: String, an enum, UUID
 */
public class KeywordPath<V> extends ExactPath<V> {

    /**
     * A path to a keyword field of the document itself.
     *
     * @param name the field's name
     * @param codec the codec of its values
     */
    public KeywordPath(String name, ValueCodec<V> codec) {
        this(FieldName.of(name), codec);
    }

    /**
     * A path to a keyword field, which may lie in another.
     *
     * @param name the field's full name
     * @param codec the codec of its values
     */
    public KeywordPath(FieldName name, ValueCodec<V> codec) {
        super(name, codec);
    }

    /**
     * A path to a keyword field of texts of the document itself.
     *
     * @param name the field's name
     * @return the path
     */
    public static KeywordPath<String> ofString(String name) {
        return new KeywordPath<>(name, ValueCodecs.STRING);
    }

    /**
     * A path to a keyword field of texts, which may lie in another.
     *
     * @param name the field's full name
     * @return the path
     */
    public static KeywordPath<String> ofString(FieldName name) {
        return new KeywordPath<>(name, ValueCodecs.STRING);
    }

    /**
     * A path to a keyword field of the document itself, whose values are an enum: each constant is its name.
     *
     * @param <E> the enum
     * @param name the field's name
     * @param constants all its constants, as {@code values()} gives them
     * @return the path
     */
    public static <E extends Enum<E>> KeywordPath<E> ofEnum(String name, E[] constants) {
        return new KeywordPath<>(name, ValueCodecs.enumeration(constants));
    }

    /**
     * A path to a keyword field, which may lie in another, whose values are an enum: each constant is its name.
     *
     * @param <E> the enum
     * @param name the field's full name
     * @param constants all its constants, as {@code values()} gives them
     * @return the path
     */
    public static <E extends Enum<E>> KeywordPath<E> ofEnum(FieldName name, E[] constants) {
        return new KeywordPath<>(name, ValueCodecs.enumeration(constants));
    }

    /**
     * Documents with a value that starts with a text.
     *
     * @param prefix the text; no character in it is special
     * @return {@code {"prefix":{"tags":"ja"}}}
     */
    public Query startsWith(String prefix) {
        return inScope(new PrefixQuery(name(), prefix));
    }

    /**
     * Documents with a value that ends with a text. The server looks at every value of the field.
     *
     * @param suffix the text; no character in it is special
     * @return {@code {"wildcard":{"tags":"*va"}}}
     */
    public Query endsWith(String suffix) {
        return like("*" + WildcardQuery.escape(suffix));
    }

    /**
     * Documents with a value that contains a text. The server looks at every value of the field.
     *
     * @param part the text; no character in it is special
     * @return {@code {"wildcard":{"tags":"*av*"}}}
     */
    public Query contains(String part) {
        return like("*" + WildcardQuery.escape(part) + "*");
    }

    /**
     * Documents with a value that has a pattern.
     *
     * @param pattern the pattern of the whole value: {@code *} for any characters, {@code ?} for one; a backslash takes
     *     the meaning from either, see {@link WildcardQuery#escape}
     * @return {@code {"wildcard":{"tags":"j*a"}}}; for the empty pattern {@code {"term":{"tags":""}}}
     */
    public Query like(String pattern) {
        return pattern.isEmpty()
                ? emptyText()
                : inScope(new WildcardQuery(name(), WildcardPatterns.canonical(pattern)));
    }

    /** Servers tell letters beyond ASCII apart by their case in all but character classes. */
    final Query likeIgnoringCase(String pattern) {
        if (pattern.isEmpty()) {
            return emptyText();
        }
        String canonical = WildcardPatterns.canonical(pattern);
        return inScope(
                WildcardPatterns.hasCasesBeyondAscii(canonical)
                        ? new RegexpQuery(name(), WildcardPatterns.expression(canonical), true)
                        : new WildcardQuery(name(), canonical, true));
    }

    Query startsWithIgnoringCase(String prefix) {
        return WildcardPatterns.hasCasesBeyondAscii(prefix)
                ? likeIgnoringCase(WildcardQuery.escape(prefix) + "*")
                : inScope(new PrefixQuery(name(), prefix, true));
    }

    /** Whether a query for a term that ignores its case finds the text. */
    boolean isPlainText(String text) {
        return !text.isEmpty();
    }

    /** Patterns without any character find nothing on some servers, and so do empty values whose case does not matter. */
    Query emptyText() {
        return inScope(new TermQuery(name(), new Operand<>("", ValueCodecs.STRING)));
    }

    /**
     * Documents with a value that a regular expression describes as a whole.
     *
     * @param expression the expression, in the syntax of Lucene, at most 1,000 characters
     * @return {@code {"regexp":{"tags":"j(ava|vm)"}}}
     * @throws IllegalArgumentException if it is longer
     */
    public Query regexp(String expression) {
        return inScope(new RegexpQuery(name(), expression, false));
    }

    /**
     * Documents with a value that differs from a text by no more than one or two letters.
     *
     * @param text the text, at most 1,000 characters: servers take seconds for longer ones
     * @return {@code {"fuzzy":{"tags":"jaba"}}}
     * @throws IllegalArgumentException if it is longer
     */
    public Query fuzzy(String text) {
        return inScope(new FuzzyQuery(name(), text));
    }

    /**
     * The field with the case of letters left aside: {@code Article_.tags.ignoringCase().is("JAVA")}.
     *
     * @return the questions in which case plays a part
     */
    public FoldedKeywordPath<V> ignoringCase() {
        return new FoldedKeywordPath<>(this);
    }

    /**
     * Documents with a value before a bound.
     *
     * @param bound the bound, itself not included
     * @return {@code {"range":{"tags":{"lt":"jvm"}}}}
     */
    public Query lessThan(V bound) {
        return range(null, exclusive(bound));
    }

    /**
     * Documents with a value before a bound, or that value.
     *
     * @param bound the bound, itself included
     * @return {@code {"range":{"tags":{"lte":"jvm"}}}}
     */
    public Query atMost(V bound) {
        return range(null, inclusive(bound));
    }

    /**
     * Documents with a value behind a bound.
     *
     * @param bound the bound, itself not included
     * @return {@code {"range":{"tags":{"gt":"java"}}}}
     */
    public Query greaterThan(V bound) {
        return range(exclusive(bound), null);
    }

    /**
     * Documents with a value behind a bound, or that value.
     *
     * @param bound the bound, itself included
     * @return {@code {"range":{"tags":{"gte":"java"}}}}
     */
    public Query atLeast(V bound) {
        return range(inclusive(bound), null);
    }

    /**
     * Documents with a value between two bounds, or one of them.
     *
     * @param lower the lower bound, itself included
     * @param upper the upper bound, itself included
     * @return {@code {"range":{"tags":{"gte":"java","lte":"jvm"}}}}
     */
    public Query between(V lower, V upper) {
        return range(inclusive(lower), inclusive(upper));
    }

    /**
     * Counts documents by the values of the field.
     *
     * @return {@code {"terms":{"field":"tags","size":10}}}
     */
    public TermsAggregation<V> terms() {
        return TermsAggregation.of(name(), fieldName().nestedPath(), codec());
    }

    /**
     * The field in a search over several fields. Words match a keyword only if they are its whole value.
     *
     * @param boost the factor by which a match in this field counts, above 0
     * @return {@code tags^2}
     */
    public WeightedField weighted(double boost) {
        return new WeightedField(name(), boost);
    }
}
