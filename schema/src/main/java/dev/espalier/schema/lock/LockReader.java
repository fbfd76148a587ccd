package dev.espalier.schema.lock;

import dev.espalier.schema.IndexKind;
import dev.espalier.schema.JsonSyntaxException;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.lock.UnreadableLockException.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a lock file, and tells what happened to one that cannot be read. */
final class LockReader {

    private static final List<String> MERGE_MARKERS = List.of("<<<<<<<", "=======", ">>>>>>>");

    private LockReader() {}

    static MappingLock read(String text) {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (MERGE_MARKERS.stream().anyMatch(lines.get(line)::startsWith)) {
                throw new UnreadableLockException(Reason.MERGE_MARKERS, "has merge markers at line " + (line + 1));
            }
        }
        JsonObject file = object(text);
        int format = number(file, "format");
        if (format > MappingLock.FORMAT) {
            throw new UnreadableLockException(
                    Reason.NEWER_FORMAT,
                    "was written in format " + format + ", and this version reads up to " + MappingLock.FORMAT);
        }
        MappingLock lock = new MappingLock(
                Objects.requireNonNullElse(file.text("target"), ""),
                Objects.requireNonNullElse(file.text("index"), ""),
                IndexKind.named(Objects.requireNonNullElse(file.text("kind"), ""))
                        .orElse(null),
                number(file, "version"),
                file.object("template"),
                file.object("settings"),
                file.object("mappings"),
                texts(file.get("retired")),
                JsonTree.of(true).equals(file.get("shared")));
        if (!Canonical.hash(lock.content()).equals(file.text("hash"))) {
            throw edited("was edited by hand: its hash does not fit its content");
        }
        return lock;
    }

    private static JsonObject object(String text) {
        try {
            if (JsonTree.parse(text) instanceof JsonObject object) {
                return object;
            }
            throw edited("is not a JSON object");
        } catch (JsonSyntaxException e) {
            throw edited(
                    "is not JSON: " + e.getMessage() + " (line " + e.position().line() + ")");
        }
    }

    private static int number(JsonObject file, String name) {
        if (file.get(name) instanceof JsonNumber number && number.value().scale() <= 0) {
            return number.value().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
        }
        throw edited("has no number '" + name + "'");
    }

    private static List<String> texts(@Nullable JsonTree value) {
        return value instanceof JsonArray array
                ? array.elements().stream().map(JsonTree::plain).toList()
                : List.of();
    }

    private static UnreadableLockException edited(String what) {
        return new UnreadableLockException(Reason.EDITED, what);
    }
}
