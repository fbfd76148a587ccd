package dev.espalier.codec;

import dev.espalier.client.SearchClient;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.transport.request.HttpMethod;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Values in an index, each in a field and a document of its own. */
final class StoredValues implements AutoCloseable {

    private static final String INDEX = "stored-values";

    private final SearchClient client;
    private final List<StoredValue<?>> values;
    private final List<JsonObject> stored;
    private final List<JsonObject> searched;

    StoredValues(SearchClient client, List<StoredValue<?>> values) {
        this.client = client;
        this.values = values;
        StringBuilder mapping = new StringBuilder();
        StringBuilder documents = new StringBuilder();
        StringBuilder searches = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            StoredValue<?> value = values.get(i);
            mapping.append(i == 0 ? "" : ",")
                    .append("\"f" + i + "\":")
                    .append(value.field().replace('\'', '"'));
            documents.append("{\"index\":{\"_id\":\"" + i + "\"}}\n{\"f" + i + "\":" + value.json() + "}\n");
            searches.append("{}\n" + query(i, value.json()) + "{}\n" + query(i, value.neighbourJson()));
        }
        send(Request.put(RequestPath.of(INDEX)), "{\"mappings\":{\"properties\":{" + mapping + "}}}");
        stored = objects(
                send(
                        Request.post(RequestPath.of(INDEX, "_bulk")).withParameter("refresh", "true"),
                        documents.toString()),
                "items");
        searched = objects(send(Request.post(RequestPath.of(INDEX, "_msearch")), searches.toString()), "responses");
    }

    /** A condition that the value meets: to equal it, or to lie within it if it is a range. */
    private static String query(int field, String value) {
        return value.startsWith("{")
                ? "{\"query\":{\"range\":{\"f" + field + "\":{\"relation\":\"within\"," + value.substring(1) + "}}}\n"
                : "{\"query\":{\"term\":{\"f" + field + "\":" + value + "}}}\n";
    }

    /** What became of a value. */
    <V> StoredValue.Outcome outcome(StoredValue<V> value) {
        int i = values.indexOf(value);
        if (stored.get(i).object("index").members().containsKey("error")) {
            return StoredValue.Outcome.REFUSED;
        }
        if (!value.value().equals(comesBack(value, i))) {
            return StoredValue.Outcome.ALTERED;
        }
        if (!isFound(searched.get(2 * i))) {
            return StoredValue.Outcome.LOST;
        }
        return isFound(searched.get(2 * i + 1)) ? StoredValue.Outcome.KEPT : StoredValue.Outcome.FOUND;
    }

    /** What the server answered about it, when it was stored and when it was searched. */
    String detail(StoredValue<?> value) {
        int i = values.indexOf(value);
        return stored.get(i).compact() + ' ' + searched.get(2 * i).compact();
    }

    private <V> V comesBack(StoredValue<V> value, int i) {
        byte[] source = client.transport()
                .execute(
                        Request.of(HttpMethod.GET, RequestPath.of(INDEX, "_source", Integer.toString(i))),
                        ResponseReader.bytes());
        try (JsonParser parser = Json.parser(source)) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            return value.codec().read(parser);
        }
    }

    private static boolean isFound(JsonObject answer) {
        return answer.compact().contains("\"_id\"");
    }

    private static List<JsonObject> objects(JsonTree answer, String member) {
        List<JsonObject> objects = new ArrayList<>();
        ((JsonArray) ((JsonObject) answer).get(member)).elements().forEach(one -> objects.add((JsonObject) one));
        return objects;
    }

    private JsonTree send(Request request, String body) {
        byte[] answer = client.transport()
                .execute(
                        request.withBody(RequestBody.json(body.getBytes(StandardCharsets.UTF_8))),
                        ResponseReader.bytes());
        return JsonTree.parse(new String(answer, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        client.transport().execute(Request.delete(RequestPath.of(INDEX)), ResponseReader.status());
    }
}
