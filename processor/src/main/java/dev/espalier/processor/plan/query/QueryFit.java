package dev.espalier.processor.plan.query;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldOperator;
import dev.espalier.schema.FieldType;
import java.util.List;
import java.util.Optional;

/** What servers make of a query that names a field of some type. */
final class QueryFit {

    private static final List<String> QUERIES = List.of(
            "term",
            "terms",
            "match",
            "match_phrase",
            "match_phrase_prefix",
            "match_bool_prefix",
            "range",
            "prefix",
            "wildcard",
            "regexp",
            "fuzzy");

    private QueryFit() {}

    /** Whether servers take the query, and it can match. */
    static boolean fits(String query, FieldType type) {
        FieldFamily family = type.family();
        if (family.holdsProperties() || family == FieldFamily.ALIAS) {
            return false;
        }
        if (family == FieldFamily.TEXT || family == FieldFamily.FLATTENED || family == FieldFamily.SEMANTIC) {
            return true;
        }
        return operator(query).map(type::supports).orElse(true);
    }

    /** What one group of servers refuses is refused; everything about words works on text alone or is a term query. */
    private static Optional<FieldOperator> operator(String query) {
        return switch (query) {
            case "term", "terms", "match", "match_phrase", "match_bool_prefix" -> Optional.of(FieldOperator.EQUALITY);
            case "match_phrase_prefix" -> Optional.of(FieldOperator.FULL_TEXT);
            case "range" -> Optional.of(FieldOperator.ORDER);
            case "prefix" -> Optional.of(FieldOperator.PREFIX);
            case "wildcard", "fuzzy" -> Optional.of(FieldOperator.PATTERN);
            case "regexp" -> Optional.of(FieldOperator.REGULAR_EXPRESSION);
            default -> Optional.empty();
        };
    }

    /** What a query does to text that it is rarely asked for; empty if it is what one would expect. */
    static Optional<String> surprise(String query, FieldType type) {
        boolean wholeValues =
                type.family() == FieldFamily.TEXT && operator(query).isPresent() && !query.startsWith("match");
        return wholeValues
                ? Optional.of("compares single analyzed words with a value that is not analyzed")
                : Optional.empty();
    }

    /** The queries that fit a type. */
    static List<String> fitting(FieldType type) {
        return QUERIES.stream().filter(query -> fits(query, type)).toList();
    }
}
