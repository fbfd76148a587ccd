package dev.espalier.schema.lock;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The one form of a JSON value: keys in order, the same bytes for the same meaning. */
final class Canonical {

    private Canonical() {}

    static JsonObject object(JsonObject object) {
        Map<String, JsonTree> sorted = new TreeMap<>();
        object.members().forEach((name, value) -> sorted.put(name, value(value)));
        return new JsonObject(sorted);
    }

    private static JsonTree value(JsonTree value) {
        if (value instanceof JsonObject object) {
            return object(object);
        }
        return value instanceof JsonArray array
                ? new JsonArray(array.elements().stream().map(Canonical::value).toList())
                : value;
    }

    static String hash(JsonObject object) {
        try {
            byte[] bytes = object(object).compact().getBytes(StandardCharsets.UTF_8);
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
