package dev.espalier.processor.plan.query.name;

import dev.espalier.processor.plan.query.name.MethodName.Condition;
import dev.espalier.processor.plan.query.name.MethodName.Conjunction;
import dev.espalier.processor.plan.query.name.MethodName.Order;
import dev.espalier.processor.plan.query.name.ParsedName.NotUnderstood;
import java.util.Optional;

/** Finds the place in a name where a property should stand and nothing does. */
final class MissingProperty {

    private static final String EXPECTED = "a property, which an operator, And, Or or OrderBy may follow";

    private MissingProperty() {}

    static Optional<NotUnderstood> in(NameText name, MethodName reading) {
        return previous(reading)
                .map(text -> new NotUnderstood(name.text(), "; a property is missing after '" + text + "'", EXPECTED));
    }

    /** What stands before the first gap. */
    private static Optional<String> previous(MethodName reading) {
        String before = "By";
        for (Conjunction conjunction : reading.predicate()) {
            for (Condition condition : conjunction.conditions()) {
                if (condition.property().isEmpty()) {
                    return Optional.of(before);
                }
                before = "And";
            }
            before = "Or";
        }
        before = "OrderBy";
        for (Order order : reading.order()) {
            if (order.property().isEmpty()) {
                return Optional.of(before);
            }
            before = order.property() + (order.descending() ? "Desc" : "Asc");
        }
        return Optional.empty();
    }
}
