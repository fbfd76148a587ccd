package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.Obstacle;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.Purpose;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks parameters that take the places of placeholders. */
public final class StatedArguments {

    private StatedArguments() {}

    /** Reports which values of a method cannot be written. */
    static void check(QueryMethodModel method, StatedQuery stated, ArgumentForms forms, Diagnostics diagnostics) {
        boolean body = stated.purpose() == Purpose.SEARCH;
        method.values()
                .forEach(parameter -> check(
                        parameter,
                        forms.knows(parameter),
                        body ? "@SearchBody" : "@Query",
                        body ? "its placeholder" : "this condition",
                        diagnostics));
    }

    /** What JSON is told; other parameters are not, where that leaves the positions of these alone. */
    public static List<ParameterModel> of(QueryMethodModel method, JsonTree json) {
        Set<String> placeholders =
                QueryPlaceholders.in(json).map(JsonText::value).collect(Collectors.toSet());
        return placeholders.stream().anyMatch(QueryPlaceholders::isPosition)
                ? method.values()
                : method.values().stream()
                        .filter(parameter -> placeholders.contains(":" + parameter.placeholder()))
                        .toList();
    }

    private static Obstacle obstacle(TypeModel type) {
        String help = switch (type.spelling().replaceAll("<.*", "")) {
            case "Map" -> "take a record with a component for each key, or a parameter for each value";
            case "Optional", "OptionalInt", "OptionalLong", "OptionalDouble" ->
                "take the value itself, and write a second method for when there is none";
            default ->
                "use a String, a number, a boolean, an enum, UUID, LocalDate, Instant, a record, or a collection of these";
        };
        return new Obstacle("which has no JSON value", help);
    }

    /**
     * Reports a parameter that cannot be written, or has no value to write.
     *
     * @param known whether the fields that it is compared with know how it is written
     * @param where what holds the placeholder
     * @param condition the part of the method that holds it
     */
    static void check(
            ParameterModel parameter, boolean known, String where, String condition, Diagnostics diagnostics) {
        TypeModel type = parameter.value().element();
        boolean single = type instanceof TypeModel.Scalar || type instanceof TypeModel.Enumeration;
        if (!known && !single && parameter.object() == null) {
            Obstacle obstacle = parameter.obstacle() == null ? obstacle(type) : parameter.obstacle();
            diagnostics.report(
                    QueryProblem.UNWRITABLE_ARGUMENT,
                    parameter.source(),
                    parameter.name(),
                    parameter.type().spelling(),
                    obstacle.why(),
                    obstacle.help());
        }
        if (parameter.nullable()) {
            diagnostics.report(
                    RepositoryProblem.UNUSABLE_NULL,
                    parameter.source(),
                    parameter.name(),
                    "a " + where + " is sent as it stands",
                    "drop @Nullable, or write a second method without " + condition);
        }
    }
}
