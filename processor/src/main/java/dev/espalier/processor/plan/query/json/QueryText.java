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
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON of an annotation: an object with one key, the name of a query, or a search body. */
public record QueryText(JsonDocument document, JsonObject root) {

    private static final String ROOT = "a query";
    private static final String JOIN = "join several queries in a bool";

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
            diagnostics.report(QueryProblem.NOT_ONE_QUERY, stated.source(), ROOT, "no object", JOIN);
            return Optional.empty();
        }
        if (object.get("query") instanceof JsonObject || isBody(object)) {
            diagnostics.report(
                    QueryProblem.OTHER_ROOT,
                    stated.source(),
                    "a search body",
                    stated.purpose().annotation(),
                    "the query alone",
                    bodyHelp(object, stated));
            return Optional.empty();
        }
        if (object.members().size() != 1) {
            String found = object.members().isEmpty()
                    ? "none"
                    : "'" + String.join("', '", object.members().keySet()) + "'";
            diagnostics.report(QueryProblem.NOT_ONE_QUERY, stated.source(), ROOT, found, joinHelp(object));
            return Optional.empty();
        }
        return Optional.of(object);
    }

    private static String bodyHelp(JsonObject object, StatedQuery stated) {
        String query = object.get("query") == null
                ? ""
                : "leave out the outermost braces with \"query\" and what stands beside it";
        return stated.purpose() == Purpose.AS_NAMED
                ? query + (query.isEmpty() ? "" : ", or ") + "annotate with @SearchBody"
                : query.isEmpty() ? "write a query, such as {\"match_all\": {}}" : query;
    }

    private static String joinHelp(JsonObject object) {
        return object.members().keySet().stream()
                .filter(QueryText::isOfBody)
                .findFirst()
                .map(name -> "'" + name + "' belongs to a search body, beside its \"query\": see @SearchBody")
                .or(() -> stray(object))
                .orElse(JOIN);
    }

    /** A parameter that stands beside its query. */
    private static Optional<String> stray(JsonObject object) {
        Set<String> queries = QueryGrammar.load().names("Query");
        List<String> others = object.members().keySet().stream()
                .filter(key -> !queries.contains(key))
                .toList();
        return others.size() + 1 == object.members().size()
                ? object.members().keySet().stream()
                        .filter(queries::contains)
                        .findFirst()
                        .map(query -> "let '" + String.join("', '", others) + "' stand in '" + query + "'")
                : Optional.empty();
    }

    /** Whether an object is a search body without a query. */
    private static boolean isBody(JsonObject object) {
        return !object.members().isEmpty() && object.members().keySet().stream().allMatch(QueryText::isOfBody);
    }

    private static boolean isOfBody(String key) {
        QueryGrammar grammar = QueryGrammar.load();
        return grammar.names("SearchBody").contains(key)
                && !grammar.names("Query").contains(key);
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
        if (isClause(body)) {
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

    /** Whether an object is a query, and nothing that a search body could be. */
    private static boolean isClause(JsonObject object) {
        QueryGrammar grammar = QueryGrammar.load();
        return object.members().size() == 1
                && object.members().keySet().stream()
                        .allMatch(key -> grammar.names(Root.QUERY.definition()).contains(key)
                                && !grammar.names(Root.SEARCH_BODY.definition()).contains(key));
    }

    public JsonPosition position(JsonTree value) {
        return document.position(value);
    }

    public JsonPosition position(JsonObject object, String key) {
        return document.position(object, key);
    }
}
