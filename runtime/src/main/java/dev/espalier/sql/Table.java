package dev.espalier.sql;

import dev.espalier.codec.JsonValue;
import java.util.List;
import java.util.Optional;

/** A part of a result, in the words of any of the servers. */
record Table(List<String> columns, List<Row> rows, Optional<String> cursor, boolean partial) {

    /**
     * Reads an answer.
     *
     * @param known the columns of the pages before; empty for the first page
     */
    static Table of(JsonValue answer, List<String> known) {
        List<JsonValue> described = first(answer, "columns", "schema").elements();
        List<String> columns = described.isEmpty()
                ? known
                : described.stream().map(Table::name).toList();
        List<Row> rows = first(first(answer, "rows", "values"), answer, "datarows").elements().stream()
                .map(row -> new Row(columns, row.elements()))
                .toList();
        Optional<String> cursor = Optional.of(answer.get("cursor").asText("")).filter(text -> !text.isEmpty());
        return new Table(columns, rows, cursor, answer.get("is_partial").asBoolean(false));
    }

    /** OpenSearch has the alias of the statement apart from the name. */
    private static String name(JsonValue column) {
        return column.get("alias").asText(column.get("name").asText(""));
    }

    private static JsonValue first(JsonValue answer, String name, String otherName) {
        return first(answer.get(name), answer, otherName);
    }

    private static JsonValue first(JsonValue value, JsonValue answer, String otherName) {
        return value.isNull() ? answer.get(otherName) : value;
    }
}
