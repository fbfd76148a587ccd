package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.model.QueryMethodModel.Purpose;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.schema.DuplicateKeyException;
import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.JsonSyntaxException;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Optional;

/** The JSON of an annotation: an object with one key, the name of a query, or a search body. */
public record QueryText(JsonDocument document, JsonObject root) {

    private static final String ROOT = "a query";

    /** Reads the text; empty if something was reported. */
    public static Optional<QueryText> parse(StatedQuery stated, Diagnostics diagnostics) {
        try {
            JsonDocument document = JsonDocument.parseCommented(stated.json());
            document.comments().stream()
                    .findFirst()
                    .ifPresent(comment -> diagnostics.report(QueryProblem.COMMENT, stated.at(comment.offset())));
            Optional<JsonObject> root = stated.purpose() == Purpose.SEARCH
                    ? checkBody(document.root(), stated, diagnostics)
                    : checkRoot(document.root(), stated, diagnostics);
            return root.map(object -> new QueryText(document, object));
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
            diagnostics.report(QueryProblem.NOT_ONE_QUERY, stated.source(), ROOT, "no object", OtherRoot.JOIN);
            return Optional.empty();
        }
        if (object.get("query") instanceof JsonObject || OtherRoot.isBody(object)) {
            diagnostics.report(
                    QueryProblem.OTHER_ROOT,
                    stated.source(),
                    "a search body",
                    stated.purpose().annotation(),
                    "the query alone",
                    OtherRoot.helpForBody(object, stated.purpose()));
            return Optional.empty();
        }
        if (object.members().size() != 1) {
            String found = object.members().isEmpty()
                    ? "none"
                    : "'" + String.join("', '", object.members().keySet()) + "'";
            diagnostics.report(
                    QueryProblem.NOT_ONE_QUERY, stated.source(), ROOT, found, OtherRoot.helpForSeveral(object));
            return Optional.empty();
        }
        return Optional.of(object);
    }

    private static Optional<JsonObject> checkBody(JsonTree root, StatedQuery stated, Diagnostics diagnostics) {
        if (!(root instanceof JsonObject body)) {
            diagnostics.report(
                    QueryProblem.OTHER_ROOT,
                    stated.source(),
                    "no object",
                    stated.purpose().annotation(),
                    "a search body",
                    "write it in braces: {\"query\": ...}");
            return Optional.empty();
        }
        if (OtherRoot.isClause(body)) {
            diagnostics.report(
                    QueryProblem.OTHER_ROOT,
                    stated.source(),
                    "a query",
                    stated.purpose().annotation(),
                    "a whole search body",
                    "put it under a key, {\"query\": ...}, or annotate with @Query");
            return Optional.empty();
        }
        return Optional.of(body);
    }

    public JsonPosition position(JsonTree value) {
        return document.position(value);
    }

    public JsonPosition position(JsonObject object, String key) {
        return document.position(object, key);
    }
}
