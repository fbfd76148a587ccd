package dev.espalier.processor.plan.query.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TestModels;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QueryPlanner;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.query.TestDocuments;
import dev.espalier.processor.plan.query.condition.Criterion.AllOf;
import dev.espalier.processor.plan.query.condition.Criterion.AnyElement;
import dev.espalier.processor.plan.query.condition.Criterion.AnyOf;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.Criterion.UnlessNull;
import dev.espalier.processor.plan.query.json.QueryRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * And binds tighter than Or: every mixture of up to four conditions, against a truth table. An argument that is null takes
 * its condition out of the name, and a conjunction without conditions with it.
 */
class PrecedenceTest {

    private static final List<String> PROPERTIES = List.of("a", "b", "c", "d");

    /** Every way to join one to four conditions: {@code AAndBOrC}. */
    static Stream<String> names() {
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(count -> IntStream.range(0, 1 << (count - 1)).mapToObj(connectors -> name(count, connectors)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void agreesWithTheTruthTable(String conditions) {
        int count = conditions.split("And|Or").length;
        Criterion criterion = criterion(conditions, count);

        for (int row = 0; row < Math.pow(3, count); row++) {
            Map<String, Boolean> arguments = arguments(row, count);
            assertEquals(expected(conditions, arguments), holds(criterion, arguments), () -> conditions + arguments);
        }
    }

    private static String name(int count, int connectors) {
        StringBuilder name = new StringBuilder("A");
        for (int i = 1; i < count; i++) {
            name.append((connectors >> (i - 1) & 1) == 0 ? "And" : "Or").append((char) ('A' + i));
        }
        return name.toString();
    }

    private static Criterion criterion(String conditions, int count) {
        DocumentModel document = TestModels.document(
                "Article",
                "articles",
                PROPERTIES.stream().map(TestDocuments::flag).toArray(PropertyModel[]::new));
        ParameterModel[] parameters = PROPERTIES.stream()
                .limit(count)
                .map(name -> TestDocuments.parameter(name, ScalarKind.BOOLEAN, true))
                .toArray(ParameterModel[]::new);
        QueryMethodModel method = TestDocuments.method("findBy" + conditions, parameters);
        QueryPlan plan = new QueryPlanner(document, TestDocuments.ARTICLE, QueryRules.STRICT, new Diagnostics())
                .plan(method)
                .orElseThrow();
        return ((QuerySource.Derived) plan.source()).criterion();
    }

    /** Each argument is null, true or false: whether its condition holds, if it is asked. */
    private static Map<String, Boolean> arguments(int row, int count) {
        Map<String, Boolean> arguments = new HashMap<>();
        int rest = row;
        for (String property : PROPERTIES.subList(0, count)) {
            arguments.put(property, Arrays.asList(null, true, false).get(rest % 3));
            rest /= 3;
        }
        return arguments;
    }

    private static boolean expected(String conditions, Map<String, Boolean> arguments) {
        List<Boolean> disjunction = new ArrayList<>();
        for (String conjunction : conditions.split("Or")) {
            List<Boolean> left = Stream.of(conjunction.split("And"))
                    .map(property -> arguments.get(property.toLowerCase(Locale.ROOT)))
                    .filter(Objects::nonNull)
                    .toList();
            if (!left.isEmpty()) {
                disjunction.add(!left.contains(false));
            }
        }
        return disjunction.isEmpty() || disjunction.contains(true);
    }

    private static boolean holds(Criterion criterion, Map<String, Boolean> arguments) {
        if (criterion instanceof Comparison comparison) {
            return arguments.get(comparison.path().spelling());
        }
        if (criterion instanceof AllOf all) {
            return all.criteria().stream().allMatch(member -> holds(member, arguments));
        }
        if (criterion instanceof AnyOf any) {
            return any.criteria().stream().anyMatch(member -> holds(member, arguments));
        }
        if (criterion instanceof AnyElement element) {
            return holds(element.criterion(), arguments);
        }
        if (criterion instanceof UnlessNull optional) {
            boolean allNull =
                    optional.parameters().stream().allMatch(parameter -> arguments.get(parameter.name()) == null);
            return allNull ? !optional.inDisjunction() : holds(optional.criterion(), arguments);
        }
        return true;
    }
}
