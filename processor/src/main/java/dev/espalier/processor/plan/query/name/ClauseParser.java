package dev.espalier.processor.plan.query.name;

import dev.espalier.processor.plan.query.name.MethodName.CaseRule;
import dev.espalier.processor.plan.query.name.MethodName.Condition;
import dev.espalier.processor.plan.query.name.MethodName.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads what follows {@code By} in a method name. Every {@code And}, {@code Or}, {@code OrderBy} and operator may also be a
 * part of a property's name, so both ways are tried; each suffix of the name is read once.
 */
final class ClauseParser {

    /** Less than that of any unknown property: where nothing stands, something is missing rather than misspelled. */
    private static final int COST_OF_NOTHING = 1;

    private final NameText name;
    private final Predicate<String> isProperty;
    private final Map<Integer, Readings<Clauses>> read = new HashMap<>();

    /**
     * A parser of one name.
     *
     * @param name the whole method name
     * @param isProperty whether a text like {@code CommentsAuthor} means a property
     */
    ClauseParser(NameText name, Predicate<String> isProperty) {
        this.name = name;
        this.isProperty = isProperty;
    }

    /** The conditions, and the sort keys after them, from a place to the end of the name. */
    Readings<Clauses> clauses(int start) {
        Readings<Clauses> known = read.get(start);
        if (known == null) {
            known = readClauses(start);
            read.put(start, known);
        }
        return known;
    }

    private Readings<Clauses> readClauses(int start) {
        Readings<Clauses> readings = Readings.none();
        for (int or : name.placesOf("Or", start)) {
            readings = readings.or(condition(start, or).with(clauses(or + 2), (first, rest) -> rest.after(first)));
        }
        for (int and : name.placesOf("And", start)) {
            readings = readings.or(condition(start, and).with(clauses(and + 3), (first, rest) -> rest.afterAnd(first)));
        }
        for (int by : name.placesOf("OrderBy", start)) {
            readings = readings.or(lastCondition(start, by, orders(by + 7).map(Clauses::ordered)));
        }
        return readings.or(lastCondition(start, name.length(), Readings.of(Clauses.NONE)));
    }

    /** The last condition, with what stands behind all conditions. */
    private Readings<Clauses> lastCondition(int start, int end, Readings<Clauses> rest) {
        Readings<Clauses> readings = condition(start, end).with(rest, (last, clauses) -> clauses.after(last));
        for (String word : List.of("AllIgnoreCase", "AllIgnoringCase")) {
            // MatchesAll is an operator
            if (name.endsWith(word, start, end) && !name.endsWith("Matches", start, end - word.length())) {
                readings = readings.or(condition(start, end - word.length())
                        .with(rest, (last, clauses) -> clauses.after(last).ignoringCase()));
            }
        }
        return readings;
    }

    private Readings<Condition> condition(int start, int end) {
        Readings<Condition> readings = caseKeepingCondition(name.between(start, end));
        for (String word : List.of("IgnoreCase", "IgnoringCase")) {
            if (name.endsWith(word, start, end)) {
                readings = readings.or(caseKeepingCondition(name.between(start, end - word.length()))
                        .map(condition -> condition.with(CaseRule.IGNORED)));
            }
        }
        return readings;
    }

    private Readings<Condition> caseKeepingCondition(String text) {
        Readings<Condition> withoutKeyword = property(text).map(property -> new Condition(property, Keyword.IS));
        return Keyword.endingOf(text)
                .map(word -> property(
                                text.substring(0, text.length() - word.text().length()))
                        .map(property -> new Condition(property, word.keyword())))
                .reduce(Readings.none(), Readings::or)
                .or(withoutKeyword);
    }

    /** The sort keys from a place to the end of the name. All but the last must say their direction. */
    Readings<List<Order>> orders(int start) {
        Readings<List<Order>> readings = order(start, name.length(), Optional.empty());
        for (Direction direction : Direction.values()) {
            for (int at : name.placesOf(direction.word, start)) {
                readings = readings.or(order(start, at, Optional.of(direction)));
            }
        }
        return readings;
    }

    private Readings<List<Order>> order(int start, int end, Optional<Direction> direction) {
        Readings<Order> first = property(name.between(start, end))
                .map(property -> new Order(property, direction.equals(Optional.of(Direction.DESCENDING))));
        int next = end + direction.map(known -> known.word.length()).orElse(0);
        Readings<List<Order>> rest = next == name.length() ? Readings.of(List.of()) : orders(next);
        return first.with(rest, ClauseParser::prepend);
    }

    /** The text of a property, without the underscore that may end it. */
    private Readings<String> property(String text) {
        boolean separated = text.endsWith("_") && !isProperty.test(text);
        String property = separated ? text.substring(0, text.length() - 1) : text;
        if (property.isEmpty()) {
            return Readings.of(property, COST_OF_NOTHING);
        }
        return Readings.of(property, isProperty.test(property) ? 0 : COST_OF_NOTHING + property.length());
    }

    private static <T> List<T> prepend(T first, List<T> rest) {
        List<T> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private enum Direction {
        ASCENDING("Asc"),
        DESCENDING("Desc");

        private final String word;

        Direction(String word) {
            this.word = word;
        }
    }
}
