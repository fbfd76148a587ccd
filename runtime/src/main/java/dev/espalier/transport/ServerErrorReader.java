package dev.espalier.transport;

import dev.espalier.transport.error.ErrorCause;
import dev.espalier.transport.error.ServerError;
import dev.espalier.transport.http.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the body of a refusal, whatever it is: an error of the server, a page of a proxy, nothing, or half of one of
 * these. Never fails; what cannot be understood is kept as text.
 */
final class ServerErrorReader {

    /** Errors of searches over many shards are long, but begin with what matters. */
    private static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_CAUSES = 16;

    private static final JsonFactory JSON = new JsonFactory();

    private @Nullable String type;
    private @Nullable String reason;
    private @Nullable ErrorCause rootCause;
    private String failedShard = "";
    private final List<ErrorCause> causedBy = new ArrayList<>();

    private ServerErrorReader() {}

    static ServerError read(Exchange exchange) {
        byte[] body = beginning(exchange.response().body());
        String excerpt = exchange.excerpt();
        if (!excerpt.startsWith("{")) {
            return ServerError.unknown(excerpt);
        }
        ServerErrorReader reader = new ServerErrorReader();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            reader.readBody(parser);
        } catch (JacksonException e) {
            // Cut off or malformed: what was read before that is still worth telling.
        }
        return new ServerError(
                reader.type, reader.reason, reader.placedRootCause(), List.copyOf(reader.causedBy), excerpt);
    }

    /** The root cause is that of the first shard, unless there is none. */
    private @Nullable ErrorCause placedRootCause() {
        return rootCause == null || rootCause.reason() == null || failedShard.isEmpty()
                ? rootCause
                : new ErrorCause(rootCause.type(), rootCause.reason() + " (" + failedShard + ")");
    }

    private static byte[] beginning(InputStream body) {
        byte[] bytes = new byte[4096];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < MOST_BYTES; length += Math.max(read, 0)) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.min(length * 2, MOST_BYTES));
                }
                read = body.read(bytes, length, bytes.length - length);
            }
        } catch (IOException e) {
            // The status is the answer; the body only explains it.
        }
        return Arrays.copyOf(bytes, length);
    }

    private void readBody(JsonParser parser) {
        parser.nextToken();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("error") && value == JsonToken.START_OBJECT) {
                readError(parser);
            } else if (name.equals("failures") && value == JsonToken.START_ARRAY && type == null) {
                readFirstFailure(parser);
            } else if (name.equals("error") && value == JsonToken.VALUE_STRING) {
                type = "error";
                reason = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Of a request by query, which stops at a document that was changed meanwhile. */
    private void readFirstFailure(JsonParser parser) {
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next == JsonToken.START_OBJECT && type == null) {
                ServerFailure failure = ServerFailure.read(parser);
                type = failure.type();
                reason = failure.reason();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readError(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "type" -> type = text(parser, value);
                case "reason" -> reason = text(parser, value);
                case "root_cause" -> readRootCauses(parser, value);
                case "caused_by" -> readCause(parser, value, 1);
                case "failed_shards" -> readFailedShards(parser, value);
                default -> parser.skipChildren();
            }
        }
    }

    private void readRootCauses(JsonParser parser, JsonToken start) {
        if (start != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next == JsonToken.START_OBJECT && rootCause == null) {
                rootCause = readTypeAndReason(parser, MOST_CAUSES);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readFailedShards(JsonParser parser, JsonToken start) {
        if (start != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next == JsonToken.START_OBJECT && failedShard.isEmpty()) {
                failedShard = ServerFailure.read(parser).place();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readCause(JsonParser parser, JsonToken start, int depth) {
        if (start == JsonToken.START_OBJECT) {
            int place = causedBy.size();
            ErrorCause cause = readTypeAndReason(parser, depth);
            if (cause != null) {
                causedBy.add(place, cause);
            }
        } else {
            parser.skipChildren();
        }
    }

    private @Nullable ErrorCause readTypeAndReason(JsonParser parser, int depth) {
        String causeType = null;
        String causeReason = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("type")) {
                causeType = text(parser, value);
            } else if (name.equals("reason")) {
                causeReason = text(parser, value);
            } else if (name.equals("caused_by") && depth < MOST_CAUSES) {
                readCause(parser, value, depth + 1);
            } else {
                parser.skipChildren();
            }
        }
        return causeType == null ? null : new ErrorCause(causeType, causeReason);
    }

    static @Nullable String text(JsonParser parser, JsonToken value) {
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            return parser.getString();
        }
        parser.skipChildren();
        return null;
    }
}
