package dev.espalier.schema.lock;

import dev.espalier.schema.IndexKind;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Locks for tests, with JSON in single quotes. */
final class Locks {

    private Locks() {}

    static MappingLock of(String properties) {
        return of(1, "{}", properties);
    }

    static MappingLock of(int version, String settings, String properties) {
        return new MappingLock(
                "elasticsearch:8.19",
                "articles",
                IndexKind.ALIAS,
                version,
                JsonObject.EMPTY,
                json(settings),
                json("{'properties': " + properties + "}"),
                List.of());
    }

    /** A lock that tells what the name stands for, and of the template. */
    static MappingLock of(@Nullable IndexKind kind, String template) {
        return new MappingLock(
                "elasticsearch:8.19",
                "articles",
                kind,
                1,
                json(template),
                JsonObject.EMPTY,
                JsonObject.EMPTY,
                List.of());
    }

    static JsonObject json(String text) {
        return (JsonObject) JsonTree.parse(text.replace('\'', '"'));
    }
}
