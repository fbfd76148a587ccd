package dev.espalier.processor.plan.query.body;

import dev.espalier.processor.model.ParameterModel;
import org.jspecify.annotations.Nullable;

/**
 * What a search body says of the number of hits.
 *
 * @param from how many are skipped; null if it does not say
 * @param size how many are returned; null if it does not say
 * @param total whether all matches are counted, or how many; null if it does not say
 */
public record BodyWindow(
        @Nullable Amount from,
        @Nullable Amount size,
        @Nullable Amount total) {

    /** Of a body that says nothing of it. */
    static final BodyWindow NONE = new BodyWindow(null, null, null);

    /** Whether the body says so many hits. */
    boolean hasSize(String literal) {
        return size instanceof Literal stated && stated.text().equals(literal);
    }

    /** A number, or a boolean. */
    public sealed interface Amount {}

    /**
     * One that is always the same.
     *
     * @param text as Java spells it
     */
    public record Literal(String text) implements Amount {}

    /**
     * One that the caller says.
     *
     * @param parameter a whole number, or a boolean
     */
    public record Argument(ParameterModel parameter) implements Amount {}
}
