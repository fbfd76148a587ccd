package dev.espalier.client;

import dev.espalier.codec.Json;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Sort;
import dev.espalier.transport.Request;
import dev.espalier.transport.RequestBody;
import dev.espalier.transport.RequestPath;
import tools.jackson.core.JsonGenerator;

/** What the two families of servers do differently. Nothing else in the client knows which one it talks to. */
enum Dialect {
    ELASTICSEARCH("id") {

        @Override
        Request openPointInTime(String index) {
            return Request.post(RequestPath.of(index, "_pit"));
        }

        @Override
        Request closePointInTime() {
            return Request.delete(RequestPath.of("_pit"));
        }

        @Override
        void writePointInTimeId(JsonGenerator json, String id) {
            json.writeStringProperty("id", id);
        }

        @Override
        Sort tieBreaker(DocumentType<?, ?> type) {
            return Sort.field("_shard_doc");
        }
    },

    OPENSEARCH("pit_id") {

        @Override
        Request openPointInTime(String index) {
            return Request.post(RequestPath.of(index, "_search", "point_in_time"));
        }

        @Override
        Request closePointInTime() {
            return Request.delete(RequestPath.of("_search", "point_in_time"));
        }

        @Override
        void writePointInTimeId(JsonGenerator json, String id) {
            json.writeArrayPropertyStart("pit_id");
            json.writeString(id);
            json.writeEndArray();
        }

        @Override
        Sort tieBreaker(DocumentType<?, ?> type) {
            return type.idPath().asc();
        }
    };

    private final String pointInTimeMember;

    Dialect(String pointInTimeMember) {
        this.pointInTimeMember = pointInTimeMember;
    }

    static Dialect of(ServerInfo server) {
        return server.distribution() == Distribution.OPENSEARCH ? OPENSEARCH : ELASTICSEARCH;
    }

    /** The request that fixes the state of an index for a while. */
    abstract Request openPointInTime(String index);

    abstract Request closePointInTime();

    abstract void writePointInTimeId(JsonGenerator json, String id);

    /** An order in which no two documents of a point in time are equal. */
    abstract Sort tieBreaker(DocumentType<?, ?> type);

    /** The member of the answer to {@link #openPointInTime} that holds the id. */
    String pointInTimeMember() {
        return pointInTimeMember;
    }

    Request closePointInTime(String id) {
        byte[] body = Json.toBytes(json -> {
            json.writeStartObject();
            writePointInTimeId(json, id);
            json.writeEndObject();
        });
        return closePointInTime().withBody(RequestBody.json(body));
    }
}
