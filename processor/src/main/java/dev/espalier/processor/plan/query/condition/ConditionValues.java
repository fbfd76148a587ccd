package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The parameters that the conditions of a name take. A routing, and those that a clause of an annotation names, are none of
 * them, unless the conditions need them as well: then one argument goes to both places.
 */
public final class ConditionValues {

    private ConditionValues() {}

    public static List<ParameterModel> of(QueryMethodModel method, int needed) {
        Predicate<ParameterModel> named = parameter -> method.annotations().name(parameter);
        List<ParameterModel> others = without(named.or(ParameterModel::routing), method);
        return Stream.of(method.values(), without(ParameterModel::routing, method), without(named, method))
                .filter(values -> values.size() == needed)
                .findFirst()
                .orElse(others);
    }

    private static List<ParameterModel> without(Predicate<ParameterModel> left, QueryMethodModel method) {
        return method.values().stream().filter(left.negate()).toList();
    }
}
