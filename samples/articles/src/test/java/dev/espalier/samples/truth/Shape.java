package dev.espalier.samples.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A predicate of a method name: conditions, some negated, with And or Or between them.
 *
 * @param conjunctions any of which must hold
 */
record Shape(List<List<Condition>> conjunctions) {

    /** A property that is asked for {@code y}. */
    record Condition(Property property, boolean negated) {

        String text() {
            return negated ? property.negative() : property.positive();
        }
    }

    /** Every way to join and to negate the first one to four of some properties: 170 for four. */
    static Stream<Shape> all(List<Property> properties) {
        return IntStream.rangeClosed(1, properties.size())
                .boxed()
                .flatMap(count -> IntStream.range(0, 1 << (2 * count - 1))
                        .mapToObj(choice -> of(properties.subList(0, count), choice)));
    }

    /** The low bits negate conditions, the others put Or between them. */
    private static Shape of(List<Property> properties, int choice) {
        List<List<Condition>> conjunctions = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            boolean or = i == 0 || (choice >> (properties.size() + i - 1) & 1) == 1;
            if (or) {
                conjunctions.add(new ArrayList<>());
            }
            boolean negated = (choice >> i & 1) == 1;
            conjunctions.get(conjunctions.size() - 1).add(new Condition(properties.get(i), negated));
        }
        return new Shape(conjunctions);
    }

    /** {@code AAndBNotOrElementsD}. */
    String name() {
        return conjunctions.stream()
                .map(conjunction -> conjunction.stream().map(Condition::text).collect(Collectors.joining("And")))
                .collect(Collectors.joining("Or"));
    }

    int conditions() {
        return conjunctions.stream().mapToInt(List::size).sum();
    }

    /** Whether a row satisfies it; elements are asked together or each by itself. */
    boolean holds(Row row, boolean separately) {
        return conjunctions.stream().anyMatch(conjunction -> holds(conjunction, row, separately));
    }

    private static boolean holds(List<Condition> conjunction, Row row, boolean separately) {
        boolean ownFields = conjunction.stream()
                .filter(condition -> !condition.property().nested())
                .allMatch(condition -> row.has(condition.property()) != condition.negated());
        boolean noneHas = conjunction.stream()
                .filter(condition -> condition.property().nested() && condition.negated())
                .noneMatch(condition -> row.elements().stream().anyMatch(element -> element.has(condition.property())));
        List<Property> wanted = conjunction.stream()
                .filter(condition -> condition.property().nested() && !condition.negated())
                .map(Condition::property)
                .toList();
        boolean someHas = separately
                ? wanted.stream()
                        .allMatch(property -> row.elements().stream().anyMatch(element -> element.has(property)))
                : wanted.isEmpty()
                        || row.elements().stream()
                                .anyMatch(element -> wanted.stream().allMatch(element::has));
        return ownFields && noneHas && someHas;
    }
}
