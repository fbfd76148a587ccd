package dev.espalier.schema.lock;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;

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
                version,
                json(settings),
                json("{'properties': " + properties + "}"),
                List.of());
    }

    static JsonObject json(String text) {
        return (JsonObject) JsonTree.parse(text.replace('\'', '"'));
    }
}
