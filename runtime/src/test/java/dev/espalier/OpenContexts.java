package dev.espalier;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.JsonValue;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;

/** What the servers keep open for the searches of one index: scrolls and points in time. */
public final class OpenContexts {

    private final SearchClient client;
    private final Request question;

    /** Those of an index, or of the indexes of an alias. */
    public OpenContexts(SearchClient client, String index) {
        this.client = client;
        this.question = Request.get(RequestPath.of(index, "_stats", "search"));
    }

    /** How many there are now, one for each shard of each point in time. */
    public long open() {
        JsonValue search = client.execute(question).body().at("_all", "total", "search");
        return search.get("open_contexts").asLong(-1);
    }

    /** Waits until there is none; for what is closed by threads of the client. */
    public void awaitNone() {
        while (open() != 0) {
            Thread.onSpinWait();
        }
    }
}
