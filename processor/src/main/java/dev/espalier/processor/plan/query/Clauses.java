package dev.espalier.processor.plan.query;

import dev.espalier.processor.plan.query.MethodName.Condition;
import dev.espalier.processor.plan.query.MethodName.Conjunction;
import dev.espalier.processor.plan.query.MethodName.Order;
import java.util.ArrayList;
import java.util.List;

/** The conditions and sort keys of a name, or of its end. */
record Clauses(List<Conjunction> predicate, List<Order> order) {

    static final Clauses NONE = new Clauses(List.of(), List.of());

    static Clauses ordered(List<Order> order) {
        return new Clauses(List.of(), order);
    }

    /** These clauses with a condition before them, in a conjunction of its own. */
    Clauses after(Condition condition) {
        List<Conjunction> longer = new ArrayList<>(predicate);
        longer.add(0, new Conjunction(List.of(condition)));
        return new Clauses(longer, order);
    }

    /** These clauses with a condition before them, in the conjunction that they begin with. */
    Clauses afterAnd(Condition condition) {
        List<Condition> conditions = new ArrayList<>(predicate.get(0).conditions());
        conditions.add(0, condition);
        List<Conjunction> changed = new ArrayList<>(predicate);
        changed.set(0, new Conjunction(conditions));
        return new Clauses(changed, order);
    }
}
