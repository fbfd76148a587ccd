package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.schema.DuplicateKeyException;
import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.JsonSyntaxException;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Optional;

/** The JSON of an annotation: an object with one key, the name of a query. */
record QueryText(JsonDocument document, JsonObject root) {

    private static final String ROOT = "a query";
    private static final String JOIN = "join several queries in a bool";

    /** Reads the text; empty if something was reported. */
    static Optional<QueryText> parse(StatedQuery stated, Diagnostics diagnostics) {
        try {
            JsonDocument document = JsonDocument.parseCommented(stated.json());
            document.comments().stream()
                    .findFirst()
                    .ifPresent(comment -> diagnostics.report(QueryProblem.COMMENT, stated.at(comment.offset())));
            return checkRoot(document.root(), stated, diagnostics).map(root -> new QueryText(document, root));
        } catch (DuplicateKeyException e) {
            diagnostics.report(
                    QueryProblem.DUPLICATE_KEY, stated.at(e.position().offset()), e.getMessage());
        } catch (JsonSyntaxException e) {
            diagnostics.report(
                    QueryProblem.INVALID_JSON,
                    stated.at(e.position().offset()),
                    e.getMessage(),
                    JsonSyntaxHelp.of(stated.json(), e.position().offset()));
        }
        return Optional.empty();
    }

    private static Optional<JsonObject> checkRoot(JsonTree root, StatedQuery stated, Diagnostics diagnostics) {
        if (!(root instanceof JsonObject object)) {
            diagnostics.report(QueryProblem.NOT_ONE_QUERY, stated.source(), ROOT, "no object", JOIN);
            return Optional.empty();
        }
        if (object.get("query") instanceof JsonObject) {
            diagnostics.report(QueryProblem.SEARCH_BODY, stated.source());
            return Optional.empty();
        }
        if (object.members().size() != 1) {
            String found = object.members().isEmpty()
                    ? "none"
                    : "'" + String.join("', '", object.members().keySet()) + "'";
            diagnostics.report(QueryProblem.NOT_ONE_QUERY, stated.source(), ROOT, found, JOIN);
            return Optional.empty();
        }
        return Optional.of(object);
    }

    JsonPosition position(JsonTree value) {
        return document.position(value);
    }

    JsonPosition position(JsonObject object, String key) {
        return document.position(object, key);
    }
}
