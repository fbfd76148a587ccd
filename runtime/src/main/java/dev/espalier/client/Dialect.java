package dev.espalier.client;

import dev.espalier.codec.Json;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Sort;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;

/**
 * The requests that differ between servers. Nothing else in the client knows which server it talks to; what each can
 * do is in {@link ServerFeature}.
 */
final class Dialect {

    private final ServerInfo server;
    private final boolean openSearch;

    Dialect(ServerInfo server) {
        this.server = server;
        this.openSearch = server.distribution() == Distribution.OPENSEARCH;
    }

    /**
     * The request that fixes the state of an index for a while. OpenSearch would leave out shards that cannot answer, and not say so
     * in the searches that follow.
     *
     * @param partial whether that is accepted
     * @throws dev.espalier.server.UnsupportedByServerException if the server cannot do that
     */
    Request openPointInTime(String index, boolean partial) {
        server.require(ServerFeature.POINT_IN_TIME, "Reading every match of " + index);
        return openSearch
                ? Request.post(RequestPath.of(index, "_search", "point_in_time"))
                        .withParameter("allow_partial_pit_creation", Boolean.toString(partial))
                : Request.post(RequestPath.of(index, "_pit"));
    }

    /** The member of the answer to {@link #openPointInTime} that holds the id. */
    String pointInTimeMember() {
        return openSearch ? "pit_id" : "id";
    }

    Request closePointInTime(String id) {
        byte[] body = Json.toBytes(json -> {
            json.writeStartObject();
            if (openSearch) {
                json.writeArrayPropertyStart("pit_id");
                json.writeString(id);
                json.writeEndArray();
            } else {
                json.writeStringProperty("id", id);
            }
            json.writeEndObject();
        });
        RequestPath path = openSearch ? RequestPath.of("_search", "point_in_time") : RequestPath.of("_pit");
        return Request.delete(path).withBody(RequestBody.json(body));
    }

    /** An order in which no two documents of a point in time are equal, whatever the number of its indexes. */
    Sort tieBreaker(DocumentType<?, ?> type) {
        return server.supports(ServerFeature.SHARD_DOC_SORT)
                ? Sort.field("_shard_doc")
                : type.idPath().asc();
    }
}
