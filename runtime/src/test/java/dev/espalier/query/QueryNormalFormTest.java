package dev.espalier.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodecs;
import java.util.ArrayList;
import java.util.List;
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

    /** All documents that four conditions can tell apart, a bit for each: by the numbers of the conditions they satisfy. */
    private static final int EVERY_DOCUMENT = 0xFFFF;

    /** By condition: the documents that satisfy it. */
    private static final List<Integer> SATISFYING = List.of(0xAAAA, 0xCCCC, 0xF0F0, 0xFF00);

    /** A query together with what it must mean: the documents that it matches. */
    private record Expression(Query query, int meaning) {

        Expression and(Expression other) {
            return new Expression(query.and(other.query), meaning & other.meaning);
        }

        Expression or(Expression other) {
            return new Expression(query.or(other.query), meaning | other.meaning);
        }

        Expression not() {
            return new Expression(query.not(), EVERY_DOCUMENT & ~meaning);
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
        assertEquals(5 * 8 * 128 * 16, check(expressions(0, 4, false, NEGATIONS)));
    }

    @Test
    void meansTheSameForThreeConditionsWithConstantsOrFilters() {
        assertEquals(2 * 4 * 32 * 64, check(expressions(0, 3, true, NEGATIONS)));
        assertEquals(2 * 4 * 243 * 8, check(expressions(0, 3, false, NEGATIONS_AND_FILTERS)));
    }

    @Test
    void meansTheSameForOneAndTwoConditions() {
        assertEquals(3 * 4, check(expressions(0, 1, true, NEGATIONS_AND_FILTERS)));
        assertEquals(2 * 27 * 16, check(expressions(0, 2, true, NEGATIONS_AND_FILTERS)));
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
        int meaning = SATISFYING.get(number);
        List<Expression> conditions = new ArrayList<>();
        conditions.add(new Expression(new TermQuery(field, new Operand<>("x", ValueCodecs.STRING)), meaning));
        conditions.add(new Expression(new MatchQuery(field, "x", false), meaning));
        if (constants) {
            conditions.add(new Expression(Query.matchAll(), EVERY_DOCUMENT));
            conditions.add(new Expression(Query.matchNone(), 0));
        }
        return conditions;
    }

    private static long check(Stream<Expression> expressions) {
        return expressions
                .peek(expression -> {
                    String json = Json.toString(expression.query);
                    JsonNode node = MAPPER.readTree(json);
                    assertFlat(node, json);
                    assertEquals(expression.meaning, matched(node), json);
                })
                .count();
    }

    /** What the server does with the JSON: the documents that it matches. */
    private static int matched(JsonNode query) {
        assertEquals(1, query.size());
        String type = query.propertyNames().iterator().next();
        JsonNode body = query.get(type);
        return switch (type) {
            case "match_all" -> EVERY_DOCUMENT;
            case "match_none" -> 0;
            case "term", "match" ->
                SATISFYING.get(Integer.parseInt(body.propertyNames().iterator().next()));
            case "bool" -> all(body, "must") & all(body, "filter") & ~any(body, "must_not") & should(body);
            default -> throw new AssertionError("no such query is made here: " + query);
        };
    }

    private static int all(JsonNode bool, String name) {
        return list(bool, name).mapToInt(QueryNormalFormTest::matched).reduce(EVERY_DOCUMENT, (a, b) -> a & b);
    }

    private static int any(JsonNode bool, String name) {
        return list(bool, name).mapToInt(QueryNormalFormTest::matched).reduce(0, (a, b) -> a | b);
    }

    private static int should(JsonNode bool) {
        return bool.has("should") ? any(bool, "should") : EVERY_DOCUMENT;
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
