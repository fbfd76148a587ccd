package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.List;

/** What a document must satisfy to match, as a tree in which every field and every argument is decided. */
public sealed interface Criterion {

    /** Every document. */
    record Everything() implements Criterion {}

    /**
     * A field compared with arguments.
     *
     * @param path the field
     * @param keyword the operator
     * @param operands the arguments
     * @param ignoreCase whether letters of either case are equal
     */
    record Comparison(PropertyPath path, Keyword keyword, List<Operand> operands, boolean ignoreCase)
            implements Criterion {

        public Comparison {
            operands = List.copyOf(operands);
        }

        /** Whether documents that satisfy it differ in how well they do. */
        boolean scores() {
            return keyword.scores(path.family());
        }
    }

    /**
     * The neighbours of a vector, among the documents that satisfy a condition.
     *
     * @param vector how near
     * @param among the condition
     */
    record Neighbours(Comparison vector, Criterion among) implements Criterion {}

    /** All of at least two. */
    record AllOf(List<Criterion> criteria) implements Criterion {

        public AllOf {
            criteria = List.copyOf(criteria);
        }
    }

    /** At least one of at least two. */
    record AnyOf(List<Criterion> criteria) implements Criterion {

        public AnyOf {
            criteria = List.copyOf(criteria);
        }
    }

    /** At least one element of a nested property satisfies the whole. */
    record AnyElement(PropertyPath nested, Criterion criterion) implements Criterion {}

    /**
     * A criterion that is left out where all of some arguments are null.
     *
     * @param criterion the criterion
     * @param parameters the arguments
     * @param inDisjunction whether its absence must match nothing, as a member of {@link AnyOf}, rather than everything
     */
    record UnlessNull(Criterion criterion, List<ParameterModel> parameters, boolean inDisjunction)
            implements Criterion {

        public UnlessNull {
            parameters = List.copyOf(parameters);
        }
    }
}
