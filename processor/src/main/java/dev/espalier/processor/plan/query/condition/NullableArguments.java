package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.plan.query.condition.Criterion.AllOf;
import dev.espalier.processor.plan.query.condition.Criterion.AnyElement;
import dev.espalier.processor.plan.query.condition.Criterion.AnyOf;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.Criterion.Neighbours;
import dev.espalier.processor.plan.query.condition.Criterion.UnlessNull;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks what is left out where arguments are null. A conjunction from which everything is left out matches everything, as
 * a query without conditions does; but as a member of a disjunction it must be left out as a whole.
 */
public final class NullableArguments {

    private NullableArguments() {}

    /** The criterion with marks. */
    public static Criterion mark(Criterion criterion) {
        return mark(criterion, false);
    }

    private static Criterion mark(Criterion criterion, boolean inDisjunction) {
        if (criterion instanceof AllOf all) {
            AllOf marked = new AllOf(
                    all.criteria().stream().map(NullableArguments::mark).toList());
            return inDisjunction ? unlessNull(marked, true) : marked;
        }
        if (criterion instanceof AnyOf any) {
            List<Criterion> members =
                    any.criteria().stream().map(member -> mark(member, true)).toList();
            return unlessNull(new AnyOf(members), inDisjunction);
        }
        if (criterion instanceof AnyElement element) {
            return unlessNull(new AnyElement(element.nested(), mark(element.criterion())), inDisjunction);
        }
        if (criterion instanceof Neighbours neighbours) {
            return new Neighbours(neighbours.vector(), mark(neighbours.among()));
        }
        return unlessNull(criterion, inDisjunction);
    }

    private static Criterion unlessNull(Criterion criterion, boolean inDisjunction) {
        List<Comparison> comparisons = comparisons(criterion).toList();
        boolean allMayBeNull = !comparisons.isEmpty() && comparisons.stream().allMatch(NullableArguments::mayBeNull);
        return allMayBeNull ? new UnlessNull(criterion, parameters(comparisons), inDisjunction) : criterion;
    }

    private static boolean mayBeNull(Comparison comparison) {
        return comparison.operands().stream()
                .anyMatch(operand -> operand.parameter().nullable());
    }

    private static List<ParameterModel> parameters(List<Comparison> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.operands().stream())
                .map(Operand::parameter)
                .toList();
    }

    /** Whether nothing is left of a criterion with marks where all arguments are null that may be, so that everything matches. */
    public static boolean mayMatchEverything(Criterion marked) {
        return marked instanceof UnlessNull optional && !optional.inDisjunction()
                || marked instanceof AllOf all
                        && all.criteria().stream().allMatch(NullableArguments::mayMatchEverything);
    }

    /** All comparisons in a criterion. */
    public static Stream<Comparison> comparisons(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            return Stream.of(comparison);
        }
        if (criterion instanceof AllOf all) {
            return all.criteria().stream().flatMap(NullableArguments::comparisons);
        }
        if (criterion instanceof AnyOf any) {
            return any.criteria().stream().flatMap(NullableArguments::comparisons);
        }
        if (criterion instanceof AnyElement element) {
            return comparisons(element.criterion());
        }
        if (criterion instanceof Neighbours neighbours) {
            return Stream.concat(Stream.of(neighbours.vector()), comparisons(neighbours.among()));
        }
        return criterion instanceof UnlessNull optional ? comparisons(optional.criterion()) : Stream.empty();
    }
}
