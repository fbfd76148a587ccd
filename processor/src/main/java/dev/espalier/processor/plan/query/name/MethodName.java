package dev.espalier.processor.plan.query.name;

import java.util.List;
import java.util.OptionalInt;

/**
 * The name of a query method as a tree. Properties are texts of the name still, {@code CommentsAuthor}; what they mean is
 * decided by the document.
 *
 * @param subject what is done with the matches
 * @param first the N of First and Top; empty if all matches are wanted
 * @param predicate conjunctions, any of which must hold; empty if every document is meant
 * @param order what the hits are sorted by, most significant first
 */
public record MethodName(Subject subject, OptionalInt first, List<Conjunction> predicate, List<Order> order) {

    public MethodName {
        predicate = List.copyOf(predicate);
        order = List.copyOf(order);
    }

    /** Conditions that must all hold. */
    public record Conjunction(List<Condition> conditions) {

        public Conjunction {
            conditions = List.copyOf(conditions);
        }
    }

    /** One condition: {@code PublishedAfter}. */
    public record Condition(String property, Keyword keyword, CaseRule caseRule) {

        /** A condition in which case counts. */
        public Condition(String property, Keyword keyword) {
            this(property, keyword, CaseRule.KEPT);
        }

        Condition with(CaseRule rule) {
            return new Condition(property, keyword, rule);
        }
    }

    /** Whether the case of letters counts in a condition. */
    public enum CaseRule {
        /** It does. */
        KEPT,
        /** It does not: {@code IgnoreCase}. */
        IGNORED,
        /** It does not where that is possible: {@code AllIgnoreCase}. */
        IGNORED_IF_POSSIBLE
    }

    /** One sort key: {@code PublishedDesc}. */
    public record Order(String property, boolean descending) {}

    /** How many parameters the conditions take. */
    public int parameters() {
        return conditions().stream()
                .mapToInt(condition -> condition.keyword().arity().parameters())
                .sum();
    }

    /** All conditions from left to right. */
    public List<Condition> conditions() {
        return predicate.stream()
                .flatMap(conjunction -> conjunction.conditions().stream())
                .toList();
    }

    /** The name once more, with its parts apart: {@code tags Is and published After, by published descending}. */
    public String describe() {
        return MethodNameText.describe(this);
    }
}
