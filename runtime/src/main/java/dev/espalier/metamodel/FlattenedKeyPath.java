package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.Operand;
import dev.espalier.query.PrefixQuery;
import dev.espalier.query.Query;
import dev.espalier.query.TermQuery;
import dev.espalier.query.TermsQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The values below a key of a {@link FlattenedPath}: texts, as which numbers and booleans are kept too. */
public final class FlattenedKeyPath extends FieldPath {

    FlattenedKeyPath(FieldName name) {
        super(name);
    }

    /**
     * Documents with this value below the key.
     *
     * @param value the value, with its case; no character in it is special
     * @return {@code {"term":{"labels.a.b":"java"}}}
     * @throws NullPointerException if the value is null
     */
    public Query is(String value) {
        return inScope(new TermQuery(name(), operand(value)));
    }

    /**
     * Documents without this value below the key, also those without any.
     *
     * @param value the value
     * @return {@code {"bool":{"must_not":[{"term":{"labels.a.b":"java"}}]}}}
     * @throws NullPointerException if the value is null
     */
    public Query isNot(String value) {
        return is(value).not();
    }

    /**
     * Documents with at least one of some values below the key.
     *
     * @param values the values, at most 65,536, of which the server ignores repetitions; none means no document
     * @return {@code {"terms":{"labels.a.b":["java","jvm"]}}}
     * @throws NullPointerException if a value is null
     */
    public Query in(Collection<String> values) {
        List<Operand<String>> operands = values.stream().map(this::operand).toList();
        return operands.isEmpty() ? Query.matchNone() : inScope(new TermsQuery(name(), operands));
    }

    /**
     * Documents with at least one of some values below the key.
     *
     * @param values the values; none means no document
     * @return {@code {"terms":{"labels.a.b":["java","jvm"]}}}
     * @throws NullPointerException if a value is null
     */
    public Query in(String... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Documents with a value below the key that starts with a text.
     *
     * @param prefix the text; no character in it is special
     * @return {@code {"prefix":{"labels.a.b":"ja"}}}
     */
    public Query startsWith(String prefix) {
        return inScope(new PrefixQuery(name(), prefix));
    }

    /**
     * Documents with at least one value below the key itself.
     *
     * @return {@code {"prefix":{"labels.a.b":""}}}
     */
    @Override
    public Query exists() {
        // OpenSearch 2 answers an exists query by each key alone, wherever in the object it is
        return startsWith("");
    }

    /**
     * Documents without a value below the key itself.
     *
     * @return {@code {"bool":{"must_not":[{"prefix":{"labels.a.b":""}}]}}}
     */
    @Override
    public Query missing() {
        return exists().not();
    }

    private Operand<String> operand(String value) {
        return new Operand<>(
                Objects.requireNonNull(
                        value, () -> "A value to compare " + name() + " with is null. Use missing() for no value."),
                ValueCodecs.STRING);
    }
}
