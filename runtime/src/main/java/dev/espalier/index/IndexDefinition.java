package dev.espalier.index;

import dev.espalier.codec.JsonValue;

/**
 * What an index is, as the server has it.
 *
 * @param settings with the member {@code index}; values are texts
 * @param mappings with the member {@code properties}
 * @param aliases by name
 */
public record IndexDefinition(JsonValue settings, JsonValue mappings, JsonValue aliases) {

    static IndexDefinition of(JsonValue index) {
        return new IndexDefinition(index.get("settings"), index.get("mappings"), index.get("aliases"));
    }
}
