package dev.espalier.sql;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.ValueCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** One row of a result. Values are those of JSON: dates are texts as the server prints them. */
public final class Row {

    private final List<String> columns;
    private final List<JsonValue> values;

    Row(List<String> columns, List<JsonValue> values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * The value of a column.
     *
     * @param column its name, as the statement has it or the server made it up
     * @return {@link JsonValue#NULL} if it has none in this row
     * @throws IllegalArgumentException if there is no such column; it lists those that there are
     */
    public JsonValue get(String column) {
        int position = columns.indexOf(column);
        if (position < 0) {
            throw new IllegalArgumentException("There is no column " + column + ", only " + columns);
        }
        return position < values.size() ? values.get(position) : JsonValue.NULL;
    }

    /**
     * The value of a column as a Java value.
     *
     * @param column its name
     * @param codec reads it, such as {@code ValueCodecs.INSTANT}
     * @param <V> the Java type
     * @return null if the column has no value in this row
     * @throws IllegalArgumentException if there is no such column
     * @throws dev.espalier.codec.CodecException if the value is no such value
     */
    public <V> @Nullable V get(String column, ValueCodec<V> codec) {
        JsonValue value = get(column);
        if (value.isNull()) {
            return null;
        }
        try (JsonParser json = Json.parser(Json.toBytes(value))) {
            json.nextToken();
            return codec.read(json);
        }
    }

    /**
     * The names of the columns.
     *
     * @return in the order of the statement
     */
    public List<String> columns() {
        return columns;
    }

    /** For people. */
    @Override
    public String toString() {
        return columns + " = " + values;
    }
}
