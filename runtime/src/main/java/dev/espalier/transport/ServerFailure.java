package dev.espalier.transport;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a server says of one shard, or of one document, that it could not treat.
 *
 * @param place which one
 * @param type null if the server does not say
 * @param reason null if the server does not say
 */
record ServerFailure(
        String place, @Nullable String type, @Nullable String reason) {

    /** Reads an object, whatever is in it. */
    static ServerFailure read(JsonParser parser) {
        Draft draft = new Draft();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            draft.read(name, parser, parser.nextToken());
        }
        String place = draft.id == null ? "shard " + draft.shard : "document " + draft.id;
        String reason = draft.id == null ? draft.reason : place + " of " + draft.index + ": " + draft.reason;
        return new ServerFailure(draft.index == null ? "" : place + " of " + draft.index, draft.type, reason);
    }

    private static final class Draft {

        private @Nullable String index;
        private @Nullable String shard;
        private @Nullable String id;
        private @Nullable String type;
        private @Nullable String reason;

        void read(String name, JsonParser parser, JsonToken value) {
            switch (name) {
                case "index" -> index = ServerErrorReader.text(parser, value);
                case "shard" -> shard = ServerErrorReader.text(parser, value);
                case "id" -> id = ServerErrorReader.text(parser, value);
                case "cause", "reason" -> readCause(parser, value);
                default -> parser.skipChildren();
            }
        }

        private void readCause(JsonParser parser, JsonToken start) {
            if (start != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "type" -> type = ServerErrorReader.text(parser, value);
                    case "reason" -> reason = ServerErrorReader.text(parser, value);
                    default -> parser.skipChildren();
                }
            }
        }
    }
}
