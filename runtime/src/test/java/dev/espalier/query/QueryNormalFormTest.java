package dev.espalier.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodecs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every expression of up to four conditions means on the wire what it means in a truth table. The expressions are all
 * trees of {@code and} and {@code or} over conditions that score or not, with every choice of parts negated.
 */
class QueryNormalFormTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A query together with what it must mean: true or false for each assignment, a bit for each condition. */
    private record Expression(Query query, IntPredicate meaning) {

        Expression and(Expression other) {
            return new Expression(query.and(other.query), bits -> meaning.test(bits) && other.meaning.test(bits));
        }

        Expression or(Expression other) {
            return new Expression(query.or(other.query), bits -> meaning.test(bits) || other.meaning.test(bits));
        }

        Expression not() {
            return new Expression(query.not(), bits -> !meaning.test(bits));
        }

        Expression asFilter() {
            return new Expression(query.asFilter(), meaning);
        }
    }

    private static final List<UnaryOperator<Expression>> NEGATIONS = List.of(UnaryOperator.identity(), Expression::not);

    private static final List<UnaryOperator<Expression>> NEGATIONS_AND_FILTERS =
            List.of(UnaryOperator.identity(), Expression::not, Expression::asFilter);

    @Test
    void meansTheSameForFourConditionsWithNegations() {
        assertEquals(5 * 8 * 128 * 16, check(expressions(0, 4, false, NEGATIONS), 4));
    }

    @Test
    void meansTheSameForThreeConditionsWithConstantsOrFilters() {
        assertEquals(2 * 4 * 32 * 64, check(expressions(0, 3, true, NEGATIONS), 3));
        assertEquals(2 * 4 * 243 * 8, check(expressions(0, 3, false, NEGATIONS_AND_FILTERS), 3));
    }

    @Test
    void meansTheSameForOneAndTwoConditions() {
        assertEquals(3 * 4, check(expressions(0, 1, true, NEGATIONS_AND_FILTERS), 1));
        assertEquals(2 * 27 * 16, check(expressions(0, 2, true, NEGATIONS_AND_FILTERS), 2));
    }

    /** All expressions over so many conditions, numbered from the first. */
    private static Stream<Expression> expressions(
            int first, int count, boolean constants, List<UnaryOperator<Expression>> modifiers) {
        Stream<Expression> plain = count == 1
                ? conditions(first, constants).stream()
                : Stream.iterate(1, left -> left < count, left -> left + 1)
                        .flatMap(left -> pairs(
                                expressions(first, left, constants, modifiers).toList(),
                                expressions(first + left, count - left, constants, modifiers)
                                        .toList()));
        return plain.flatMap(expression -> modifiers.stream().map(modifier -> modifier.apply(expression)));
    }

    private static Stream<Expression> pairs(List<Expression> left, List<Expression> right) {
        return left.stream().flatMap(a -> right.stream().flatMap(b -> Stream.of(a.and(b), a.or(b))));
    }

    private static List<Expression> conditions(int number, boolean constants) {
        String field = Integer.toString(number);
        IntPredicate meaning = bits -> (bits >> number & 1) == 1;
        List<Expression> conditions = new ArrayList<>();
        conditions.add(new Expression(new TermQuery(field, new Operand<>("x", ValueCodecs.STRING)), meaning));
        conditions.add(new Expression(new MatchQuery(field, "x", false), meaning));
        if (constants) {
            conditions.add(new Expression(Query.matchAll(), bits -> true));
            conditions.add(new Expression(Query.matchNone(), bits -> false));
        }
        return conditions;
    }

    private static long check(Stream<Expression> expressions, int conditions) {
        return expressions
                .peek(expression -> {
                    String json = Json.toString(expression.query);
                    JsonNode node = MAPPER.readTree(json);
                    assertFlat(node, json);
                    for (int bits = 0; bits < 1 << conditions; bits++) {
                        assertEquals(expression.meaning.test(bits), matches(node, bits), json);
                    }
                })
                .count();
    }

    /** What the server does with the JSON, for a document that satisfies those conditions whose bit is set. */
    private static boolean matches(JsonNode query, int bits) {
        assertEquals(1, query.size());
        String type = query.propertyNames().iterator().next();
        JsonNode body = query.get(type);
        return switch (type) {
            case "match_all" -> true;
            case "match_none" -> false;
            case "term", "match" -> {
                int condition = Integer.parseInt(body.propertyNames().iterator().next());
                yield (bits >> condition & 1) == 1;
            }
            case "bool" ->
                list(body, "must").allMatch(clause -> matches(clause, bits))
                        && list(body, "filter").allMatch(clause -> matches(clause, bits))
                        && list(body, "must_not").noneMatch(clause -> matches(clause, bits))
                        && (!body.has("should") || list(body, "should").anyMatch(clause -> matches(clause, bits)));
            default -> throw new AssertionError("no such query is made here: " + query);
        };
    }

    private static Stream<JsonNode> list(JsonNode bool, String name) {
        return bool.has(name) ? bool.get(name).valueStream() : Stream.empty();
    }

    /** No part is empty, without effect, or in a list where it doesn't belong. */
    private static void assertFlat(JsonNode query, String json) {
        JsonNode bool = query.get("bool");
        if (bool == null) {
            return;
        }
        assertFalse(bool.isEmpty(), () -> "an empty bool matches everything: " + json);
        assertEquals(bool.has("should"), bool.has("minimum_should_match"), json);
        if (bool.has("should")) {
            assertEquals(2, bool.size(), json);
            assertTrue(bool.get("should").size() > 1, json);
        }
        list(bool, "must").forEach(clause -> assertTrue(scores(clause), json));
        for (String name : List.of("must", "filter", "must_not", "should")) {
            if (bool.has(name)) {
                assertFalse(bool.get(name).isEmpty(), () -> "an empty list in " + json);
            }
            list(bool, name).forEach(clause -> {
                assertFalse(clause.has("match_all") || clause.has("match_none"), json);
                assertFlat(clause, json);
            });
        }
    }

    private static boolean scores(JsonNode query) {
        JsonNode bool = query.get("bool");
        return bool == null
                ? query.has("match")
                : Stream.concat(list(bool, "must"), list(bool, "should")).anyMatch(QueryNormalFormTest::scores);
    }
}
