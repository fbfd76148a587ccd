package dev.espalier;

import dev.espalier.client.SearchClient;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a server which definitions of indexes it takes. The master judges them; the shards, which take most of the time, would
 * follow when it has taken one, and are left out. The indexes that come into being are removed in the end.
 */
public final class ShardlessIndexes implements AutoCloseable {

    private static final String ALLOCATION = "index.routing.allocation.enable";
    /** How many names a request line holds. */
    private static final int AT_ONCE = 100;

    private final SearchClient client;
    private final List<String> names = new ArrayList<>();

    public ShardlessIndexes(SearchClient client) {
        this.client = client;
    }

    /**
     * Why the server does not create an index; empty if it does.
     *
     * @param definition with or without settings and mappings
     */
    public Optional<String> create(String name, JsonObject definition) {
        byte[] json = withoutShards(definition).compact().getBytes(StandardCharsets.UTF_8);
        Request request = Request.put(RequestPath.of(name))
                .withParameter("wait_for_active_shards", "0")
                .withBody(RequestBody.json(json));
        try {
            client.transport().execute(request, ResponseReader.status());
        } catch (ResponseException refused) {
            return Optional.of(refused.getMessage());
        }
        names.add(name);
        return Optional.empty();
    }

    private static JsonObject withoutShards(JsonObject definition) {
        Map<String, JsonTree> members = new LinkedHashMap<>(definition.members());
        Map<String, JsonTree> settings = new LinkedHashMap<>();
        if (members.get("settings") instanceof JsonObject given) {
            settings.putAll(given.members());
        }
        settings.put(ALLOCATION, JsonTree.of("none"));
        members.put("settings", new JsonObject(settings));
        return new JsonObject(members);
    }

    @Override
    public void close() {
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            List<String> some = names.subList(from, Math.min(from + AT_ONCE, names.size()));
            client.transport().execute(Request.delete(RequestPath.of(String.join(",", some))), ResponseReader.status());
        }
        names.clear();
    }
}
