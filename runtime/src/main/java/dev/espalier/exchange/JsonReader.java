package dev.espalier.exchange;

import dev.espalier.codec.Json;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.ResponseReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads an answer as a stream of JSON tokens, straight from the connection. Members that a reader does not know are to
 * be skipped.
 *
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface JsonReader<R extends @Nullable Object> extends ResponseReader<R> {

    /**
     * Reads one answer.
     *
     * @param json stands before the first token
     * @return the result
     */
    R read(JsonParser json);

    @Override
    default R read(Response response) {
        try (JsonParser json = Json.parser(response.body())) {
            return Json.read(json, this::read);
        }
    }

    /**
     * Gives a lambda its type.
     *
     * @param reader reads one answer
     * @param <R> the type of the result
     * @return the same
     */
    static <R extends @Nullable Object> JsonReader<R> of(JsonReader<R> reader) {
        return reader;
    }
}
