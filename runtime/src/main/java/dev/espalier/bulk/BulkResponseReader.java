package dev.espalier.bulk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the answer to a bulk request in one pass. Members that are not known are skipped. */
final class BulkResponseReader {

    private static final int MAX_CAUSES = 10;

    private BulkResponseReader() {}

    /** The items; empty if the answer has none. The parser stands before the answer. */
    static List<BulkResponseItem> read(JsonParser json) {
        List<BulkResponseItem> items = new ArrayList<>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return items;
        }
        String name;
        while ((name = json.nextName()) != null) {
            JsonToken token = json.nextToken();
            if (name.equals("items") && token == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    items.add(item(json));
                }
            } else {
                json.skipChildren();
            }
        }
        return items;
    }

    /** {@code {"index": {...}}}: the parser stands on the outer brace and ends on its partner. */
    private static BulkResponseItem item(JsonParser json) {
        BulkResponseItem item = new BulkResponseItem("", null, -1, -1, null, "unknown", "an item without an operation");
        String operation;
        while ((operation = json.nextName()) != null) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                item = members(operation, json);
            } else {
                json.skipChildren();
            }
        }
        return item;
    }

    private static BulkResponseItem members(String operation, JsonParser json) {
        String id = null;
        int status = -1;
        long version = -1;
        String result = null;
        Cause error = null;
        String name;
        while ((name = json.nextName()) != null) {
            JsonToken token = json.nextToken();
            switch (name) {
                case "_id" -> id = json.getValueAsString();
                case "status" -> status = json.getValueAsInt(-1);
                case "_version" -> version = json.getValueAsLong(-1);
                case "result" -> result = json.getValueAsString();
                case "error" -> error = token == JsonToken.START_OBJECT ? cause(json, 0) : plain(json);
                default -> json.skipChildren();
            }
        }
        return error == null
                ? new BulkResponseItem(operation, id, status, version, result, null, null)
                : new BulkResponseItem(operation, id, status, version, result, error.type, error.reason);
    }

    private static Cause plain(JsonParser json) {
        String text = json.getValueAsString();
        json.skipChildren();
        return new Cause("unknown", text);
    }

    private static Cause cause(JsonParser json, int depth) {
        String type = "unknown";
        String reason = null;
        Cause by = null;
        String name;
        while ((name = json.nextName()) != null) {
            JsonToken token = json.nextToken();
            if (name.equals("type")) {
                type = json.getValueAsString("unknown");
            } else if (name.equals("reason")) {
                reason = json.getValueAsString();
            } else if (name.equals("caused_by") && token == JsonToken.START_OBJECT && depth < MAX_CAUSES) {
                by = cause(json, depth + 1);
            } else {
                json.skipChildren();
            }
        }
        return new Cause(type, by == null ? reason : reason + "; caused by " + by.type + ": " + by.reason);
    }

    private record Cause(String type, @Nullable String reason) {}
}
