package dev.espalier.testing;

import dev.espalier.schema.JsonSyntaxException;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An answer, made when the request is known. */
@FunctionalInterface
interface CannedAnswer {

    /** Status and JSON. */
    record Reply(int status, String json) {}

    Reply to(RecordedRequest request);

    static CannedAnswer of(int status, String json) {
        return request -> new Reply(status, json);
    }

    /** What a server answers that has nothing. */
    static CannedAnswer nothing() {
        return request -> request.path().endsWith("_search") ? hits(List.of()).to(request) : new Reply(200, """
                        {"acknowledged": true, "count": 0, "deleted": 0, "updated": 0, "failures": [], "found": false,
                         "errors": false, "items": [], "docs": [], "_shards": {"total": 1, "successful": 1, "failed": 0}}""");
    }

    /** Hits with ids from 1, which stand one behind the other in every order. */
    static CannedAnswer hits(List<String> sources) {
        return request -> {
            String index = request.path().substring(1).replaceAll("/.*", "");
            int keys = sortKeys(request.body());
            String content = asksForFields(request.body()) ? "fields" : "_source";
            String hits = IntStream.range(0, sources.size())
                    .mapToObj(i -> hit(index, i + 1, keys, content, sources.get(i)))
                    .collect(Collectors.joining(","));
            return new Reply(200, """
                    {"took": 1, "timed_out": false, "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
                     "hits": {"total": {"value": %d, "relation": "eq"}, "max_score": 1.0, "hits": [%s]}}""".formatted(sources.size(), hits));
        };
    }

    private static String hit(String index, int place, int keys, String content, String source) {
        String sort = IntStream.range(0, keys).mapToObj(key -> "" + place).collect(Collectors.joining(","));
        return "{\"_index\":" + JsonTree.of(index).compact() + ",\"_id\":\"" + place
                + "\",\"_version\":1,\"_score\":1.0," + (keys == 0 ? "" : "\"sort\":[" + sort + "],") + "\"" + content
                + "\":" + source + "}";
    }

    private static int sortKeys(String body) {
        return search(body).get("sort") instanceof JsonArray sort
                ? sort.elements().size()
                : 0;
    }

    private static boolean asksForFields(String body) {
        JsonObject search = search(body);
        return search.get("docvalue_fields") != null || search.get("stored_fields") != null;
    }

    private static JsonObject search(String body) {
        try {
            return JsonTree.parse(body) instanceof JsonObject search ? search : JsonObject.EMPTY;
        } catch (JsonSyntaxException e) {
            return JsonObject.EMPTY;
        }
    }
}
