package dev.espalier.processor.plan.query.name;

import dev.espalier.processor.plan.query.name.MethodName.CaseRule;
import dev.espalier.processor.plan.query.name.MethodName.Condition;
import dev.espalier.processor.plan.query.name.MethodName.Conjunction;
import dev.espalier.processor.plan.query.name.MethodName.Order;
import java.util.stream.Collectors;

/** Spells a parsed method name with its parts apart, so that two readings of one name can be told from each other. */
public final class MethodNameText {

    private MethodNameText() {}

    static String describe(MethodName name) {
        String predicate =
                name.predicate().stream().map(MethodNameText::conjunction).collect(Collectors.joining(" or "));
        String order = name.order().stream().map(MethodNameText::order).collect(Collectors.joining(", "));
        String by = order.isEmpty() ? "" : "sorted by " + order;
        return predicate.isEmpty() || by.isEmpty() ? predicate + by : predicate + " " + by;
    }

    /** The conditions as they must be written to be read in this way only: {@code ByStock_In}. */
    public static String separated(MethodName name) {
        return name.predicate().stream()
                .map(conjunction -> conjunction.conditions().stream()
                        .map(condition -> condition.property() + "_"
                                + condition.keyword().word()
                                + (condition.caseRule() == CaseRule.KEPT ? "" : "IgnoreCase"))
                        .collect(Collectors.joining("And")))
                .collect(Collectors.joining("Or", "By", ""));
    }

    private static String conjunction(Conjunction conjunction) {
        return conjunction.conditions().stream().map(MethodNameText::condition).collect(Collectors.joining(" and "));
    }

    private static String condition(Condition condition) {
        String folded = switch (condition.caseRule()) {
            case KEPT -> "";
            case IGNORED -> " ignoring case";
            case IGNORED_IF_POSSIBLE -> " ignoring case if possible";
        };
        return condition.property() + " " + condition.keyword().word() + folded;
    }

    private static String order(Order order) {
        return order.property() + (order.descending() ? " Desc" : " Asc");
    }
}
