package dev.espalier.testing.mapping;

import dev.espalier.schema.JsonTree.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A node of which tests ask whether it takes something. */
final class TestNode {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    TestNode(URI address) {
        this.address = address;
    }

    /** Creates the index and deletes it at once; nobody waits for its shards, which the definition may leave out. */
    boolean takesIndex(JsonObject definition) {
        String path = "/mapping-" + UUID.randomUUID();
        boolean taken = send("PUT", path + "?wait_for_active_shards=0", definition.compact())
                        .statusCode()
                == 200;
        if (taken) {
            send("DELETE", path, "");
        }
        return taken;
    }

    HttpResponse<String> send(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
