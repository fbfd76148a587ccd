package dev.espalier.schema.query;

import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.Placeholders.Hole;
import dev.espalier.schema.query.grammar.QueryGrammar;
import java.util.Optional;

/** What all parts of one check share. */
record CheckRun(
        JsonDocument document,
        QueryGrammar grammar,
        Doors doors,
        Target target,
        FieldIndex fields,
        CheckOptions options) {

    JsonPosition position(JsonTree value) {
        return document.position(value);
    }

    JsonPosition position(JsonObject object, String key) {
        return document.position(object, key);
    }

    /** What a value stands for, if it is a placeholder. */
    Optional<Hole> hole(JsonTree value) {
        return value instanceof JsonText text ? options.placeholders().hole(text.value()) : Optional.empty();
    }
}
