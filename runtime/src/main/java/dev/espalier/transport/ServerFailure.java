package dev.espalier.transport;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a server says of one shard, or of one document, that it could not treat.
 *
 * @param place which one; empty if the server does not say
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
        return new ServerFailure(draft.place(), draft.type, draft.placedReason());
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

        /** The number of a shard says nothing without its index. */
        String place() {
            if (index == null) {
                return id == null ? "" : "document " + id;
            }
            String part = shard == null ? "index " : "shard " + shard + " of ";
            return (id == null ? part : "document " + id + " of ") + index;
        }

        /** Of a document also which one. */
        @Nullable
        String placedReason() {
            if (id == null) {
                return reason;
            }
            return reason == null ? place() : place() + ": " + reason;
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
