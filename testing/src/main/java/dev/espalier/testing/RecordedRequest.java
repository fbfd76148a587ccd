package dev.espalier.testing;

import dev.espalier.schema.JsonSyntaxException;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request that {@link RecordedRequests} has taken.
 *
 * @param method such as {@code POST}
 * @param path decoded, such as {@code /articles/_search}
 * @param parameters decoded, in the order in which they were sent
 * @param body as it was sent, decompressed; empty if there was none
 */
public record RecordedRequest(String method, String path, Map<String, String> parameters, String body) {

    /**
     * Method, path and parameters.
     *
     * @return such as {@code POST /articles/_search?routing=pears}
     */
    public String line() {
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        return method + " " + path + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * Compares the body with JSON: white space and the order of members do not count, the order in arrays does.
     *
     * @param json what was to be sent
     * @return this
     * @throws AssertionError if something else was sent; it names the first difference
     * @throws IllegalArgumentException if the expectation is not JSON
     */
    public RecordedRequest assertBody(String json) {
        compare("body", expected(json), sent());
        return this;
    }

    /**
     * Compares the member {@code query} of the body, as {@link #assertBody}.
     *
     * @param json the clause that was to be sent
     * @return this
     * @throws AssertionError if something else was sent, or no query
     * @throws IllegalArgumentException if the expectation is not JSON
     */
    public RecordedRequest assertQuery(String json) {
        JsonTree expected = expected(json);
        if (!(sent() instanceof JsonObject object) || object.get("query") == null) {
            throw new AssertionError(line() + " sent no query, but: " + body);
        }
        compare("query", expected, object.get("query"));
        return this;
    }

    private JsonTree sent() {
        try {
            return JsonTree.parse(body);
        } catch (JsonSyntaxException e) {
            throw new AssertionError(line() + " sent no JSON, but: " + body, e);
        }
    }

    private static JsonTree expected(String json) {
        try {
            return JsonTree.parse(json);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("The expectation is not JSON: " + e.getMessage(), e);
        }
    }

    private void compare(String what, JsonTree expected, JsonTree actual) {
        JsonDifference.first(expected, actual).ifPresent(difference -> {
            throw new AssertionError(line() + " sent another " + what + " than expected.\n" + difference
                    + "\nexpected: " + JsonDifference.sorted(expected).pretty() + "\nsent: "
                    + JsonDifference.sorted(actual).pretty());
        });
    }
}
