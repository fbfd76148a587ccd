package dev.espalier.testing.mapping;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mapping of an index, which is tried out field by field. */
final class TestMapping implements AutoCloseable {

    private final TestNode node;
    private final String path = "/mapping-" + UUID.randomUUID();

    TestMapping(TestNode node, JsonObject mapping) {
        this.node = node;
        JsonObject settings = new JsonObject(Map.of("index.number_of_replicas", JsonTree.of(0)));
        String refusal = refusal(
                node.send("PUT", path, new JsonObject(Map.of("settings", settings, "mappings", mapping)).compact()));
        if (refusal != null) {
            throw new IllegalStateException(mapping.compact() + ": " + refusal);
        }
    }

    /** Why the server refuses a field, or its change; null if it takes it. */
    @Nullable
    String put(String field, JsonObject definition) {
        return put(new JsonObject(Map.of("properties", new JsonObject(Map.of(field, definition)))));
    }

    @Nullable
    String put(JsonObject mapping) {
        return refusal(node.send("PUT", path + "/_mapping", mapping.compact()));
    }

    private static @Nullable String refusal(HttpResponse<String> response) {
        if (response.statusCode() < 300) {
            return null;
        }
        String reason =
                ((JsonObject) JsonTree.parse(response.body())).object("error").text("reason");
        return reason == null ? response.body() : reason;
    }

    @Override
    public void close() {
        node.send("DELETE", path, "");
    }
}
