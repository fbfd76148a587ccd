package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.plan.query.condition.Criterion.AllOf;
import dev.espalier.processor.plan.query.condition.Criterion.AnyElement;
import dev.espalier.processor.plan.query.condition.Criterion.AnyOf;
import dev.espalier.processor.plan.query.condition.Criterion.Comparison;
import dev.espalier.processor.plan.query.condition.Criterion.Everything;
import dev.espalier.processor.plan.query.condition.Criterion.Neighbours;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.property.PropertyPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins comparisons. Those of one conjunction that lie under one nested property are asked of the same element; negative
 * ones are not, because "no element is" says something about all elements.
 */
public final class CriterionBuilder {

    private CriterionBuilder() {}

    /** Any of several conjunctions. Without a conjunction every document is meant. */
    public static Criterion disjunction(List<List<Comparison>> conjunctions) {
        return joined(conjunctions.stream().map(CriterionBuilder::neighbours).toList());
    }

    /** The same with every comparison asked of some element of its own. */
    public static Criterion separateDisjunction(List<List<Comparison>> conjunctions) {
        return joined(conjunctions.stream().map(CriterionBuilder::allOf).toList());
    }

    /** The comparisons of a conjunction that are asked of the same element, by element; single ones are left out. */
    static List<List<Comparison>> groups(List<Comparison> conjunction) {
        return byElement(conjunction, 0).stream()
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static Criterion joined(List<Criterion> members) {
        return switch (members.size()) {
            case 0 -> new Everything();
            case 1 -> members.get(0);
            default -> new AnyOf(members);
        };
    }

    /**
     * A conjunction. Where it asks for neighbours of a vector, these are searched for among the documents that satisfy the rest, so that
     * as many are found as were asked for; what scores does so beside them.
     */
    private static Criterion neighbours(List<Comparison> comparisons) {
        List<Comparison> vectors =
                comparisons.stream().filter(CriterionBuilder::isOfDocument).toList();
        if (vectors.size() != 1 || comparisons.size() == 1) {
            return conjunction(comparisons, 0);
        }
        List<Comparison> others = new ArrayList<>(comparisons);
        others.removeAll(vectors);
        List<Criterion> members = new ArrayList<>();
        members.add(new Neighbours(vectors.get(0), conjunction(others, 0)));
        byElement(others, 0).stream()
                .filter(together -> together.stream().anyMatch(Comparison::scores))
                .map(together -> sameElement(together, 0))
                .forEach(members::add);
        return members.size() == 1 ? members.get(0) : new AllOf(members);
    }

    /** Elements of nested properties are neighbours by themselves, whatever their document is like. */
    private static boolean isOfDocument(Comparison comparison) {
        return comparison.keyword() == Keyword.NEAREST
                && comparison.path().nestedParents().isEmpty();
    }

    /**
     * All of several comparisons.
     *
     * @param comparisons at least one
     * @param depth the number of nested properties that they are asked inside of
     */
    private static Criterion conjunction(List<Comparison> comparisons, int depth) {
        return allOf(byElement(comparisons, depth).stream()
                .map(together -> sameElement(together, depth))
                .toList());
    }

    private static Criterion allOf(List<? extends Criterion> members) {
        return members.size() == 1 ? members.get(0) : new AllOf(List.copyOf(members));
    }

    private static Criterion sameElement(List<Comparison> comparisons, int depth) {
        if (comparisons.size() == 1) {
            return comparisons.get(0);
        }
        Criterion inside = conjunction(comparisons, depth + 1);
        return inside instanceof AnyElement
                ? inside
                : new AnyElement(element(comparisons.get(0), depth).orElseThrow(), inside);
    }

    /** Groups comparisons by the nested property that holds them; the others stay alone. */
    private static List<List<Comparison>> byElement(List<Comparison> comparisons, int depth) {
        List<List<Comparison>> groups = new ArrayList<>();
        Map<String, List<Comparison>> elements = new LinkedHashMap<>();
        for (Comparison comparison : comparisons) {
            Optional<String> element = element(comparison, depth).map(PropertyPath::fieldName);
            List<Comparison> group = element.map(elements::get).orElseGet(ArrayList::new);
            if (group.isEmpty()) {
                groups.add(group);
                element.ifPresent(name -> elements.put(name, group));
            }
            group.add(comparison);
        }
        return groups;
    }

    /** The nested property, next on the way to the field, one element of which the comparison is about. */
    private static Optional<PropertyPath> element(Comparison comparison, int depth) {
        List<PropertyPath> parents = comparison.path().nestedParents();
        return comparison.keyword().negative() || parents.size() <= depth
                ? Optional.empty()
                : Optional.of(parents.get(depth));
    }
}
