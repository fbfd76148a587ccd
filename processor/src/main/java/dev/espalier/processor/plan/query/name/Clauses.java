package dev.espalier.processor.plan.query.name;

import dev.espalier.processor.plan.query.name.MethodName.CaseRule;
import dev.espalier.processor.plan.query.name.MethodName.Condition;
import dev.espalier.processor.plan.query.name.MethodName.Conjunction;
import dev.espalier.processor.plan.query.name.MethodName.Order;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions and sort keys of a name, or of its end.
 *
 * @param allIgnoreCase whether the last condition is followed by {@code AllIgnoreCase}
 */
record Clauses(List<Conjunction> predicate, List<Order> order, boolean allIgnoreCase) {

    static final Clauses NONE = ordered(List.of());

    static Clauses ordered(List<Order> order) {
        return new Clauses(List.of(), order, false);
    }

    /** These clauses with all conditions that say nothing of case leaving it aside. */
    Clauses ignoringCase() {
        List<Conjunction> folded = predicate.stream()
                .map(conjunction -> new Conjunction(
                        conjunction.conditions().stream().map(Clauses::folded).toList()))
                .toList();
        return new Clauses(folded, order, true);
    }

    private static Condition folded(Condition condition) {
        return condition.caseRule() == CaseRule.KEPT ? condition.with(CaseRule.IGNORED_IF_POSSIBLE) : condition;
    }

    /** These clauses with a condition before them, in a conjunction of its own. */
    Clauses after(Condition condition) {
        List<Conjunction> longer = new ArrayList<>(predicate);
        longer.add(0, new Conjunction(List.of(allIgnoreCase ? folded(condition) : condition)));
        return new Clauses(longer, order, allIgnoreCase);
    }

    /** These clauses with a condition before them, in the conjunction that they begin with. */
    Clauses afterAnd(Condition condition) {
        List<Condition> conditions = new ArrayList<>(predicate.get(0).conditions());
        conditions.add(0, allIgnoreCase ? folded(condition) : condition);
        List<Conjunction> changed = new ArrayList<>(predicate);
        changed.set(0, new Conjunction(conditions));
        return new Clauses(changed, order, allIgnoreCase);
    }
}
