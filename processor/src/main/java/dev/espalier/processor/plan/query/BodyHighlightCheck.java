package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.model.Obstacle;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.plan.query.json.QueryText;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports fields in the highlights of a search body that servers refuse there, or silently mark nothing in. */
final class BodyHighlightCheck {

    private final QueryText text;
    private final StatedQuery stated;
    private final QueryMethodModel method;
    private final MarkedFields marked;
    private final DocumentFields fields;
    private final Diagnostics diagnostics;

    BodyHighlightCheck(
            QueryText text,
            StatedQuery stated,
            QueryMethodModel method,
            MarkedFields marked,
            DocumentFields fields,
            Diagnostics diagnostics) {
        this.text = text;
        this.stated = stated;
        this.method = method;
        this.marked = marked;
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    void check() {
        visit(text.root());
    }

    /** Highlights are asked for by the body itself, by inner hits, and by aggregations of hits. */
    private void visit(JsonTree tree) {
        if (tree instanceof JsonArray array) {
            array.elements().forEach(this::visit);
        } else if (tree instanceof JsonObject object) {
            object.members().forEach((key, value) -> {
                if (key.equals("highlight") && value instanceof JsonObject highlight) {
                    highlight(highlight);
                }
                visit(value);
            });
        }
    }

    private void highlight(JsonObject highlight) {
        JsonTree named = highlight.get("fields");
        Stream<JsonTree> elements =
                named instanceof JsonArray array ? array.elements().stream() : Stream.ofNullable(named);
        List<JsonObject> objects = elements.filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
        if (objects.stream().allMatch(several -> several.members().isEmpty())) {
            report(
                    "highlight",
                    new Obstacle("names no fields, so that nothing is marked", "name them under \"fields\""),
                    Severity.WARNING,
                    text.position(highlight));
        }
        objects.forEach(several -> several.members()
                .keySet()
                .forEach(name -> fields.find(name)
                        // what is made of plugins and models is told by servers alone
                        .filter(path -> !path.mapping().raw() && path.family() != FieldFamily.SEMANTIC)
                        .ifPresent(path -> field(path, several, highlight))));
    }

    private void field(PropertyPath path, JsonObject several, JsonObject highlight) {
        JsonObject options = several.object(path.fieldName());
        JsonTree type = option("type", options, highlight);
        if (JsonTree.of("fvh").equals(type)) {
            Optional<Obstacle> refusal = MarkedFields.withoutOffsets(path.mapping());
            if (refusal.isPresent()) {
                report(path.spelling(), refusal.get(), Severity.ERROR, text.position(type));
                return;
            }
        }
        // what begins a text is returned of any field
        if (type instanceof JsonText kind && kind.value().equals("semantic")
                || option("no_match_size", options, highlight) != null) {
            return;
        }
        JsonPosition place = text.position(several, path.fieldName());
        Optional<Obstacle> obstacle = marked.obstacle(path)
                .map(found -> new Obstacle("cannot be highlighted: " + found.why(), found.help()))
                .or(() -> unsearched(path, options, highlight));
        obstacle.ifPresentOrElse(
                found -> report(path.spelling(), found, Severity.ERROR, place),
                () -> marked.doubt(path).ifPresent(found -> report(path.spelling(), found, Severity.WARNING, place)));
    }

    private Optional<Obstacle> unsearched(PropertyPath path, JsonObject options, JsonObject highlight) {
        JsonTree asked = option("highlight_query", options, highlight);
        JsonTree query = asked == null ? text.root().get("query") : asked;
        boolean anyField = new JsonBoolean(false).equals(option("require_field_match", options, highlight))
                || options.get("matched_fields") != null;
        if (query == null || anyField || asked == null && hasOtherQueries() || UsedFields.asksOthers(query)) {
            return Optional.empty();
        }
        SortedSet<String> searched = UsedFields.searched(query, fields);
        return MarkedFields.unsearched(path, searched);
    }

    /** Whether documents are found by more than the query, or by one that is not written in it. */
    private boolean hasOtherQueries() {
        return Stream.of("retriever", "sub_searches", "knn")
                        .anyMatch(name -> text.root().get(name) != null)
                || method.values().stream().anyMatch(parameter -> parameter.object() != null);
    }

    /** What is said of one field, or else of all. */
    private static @Nullable JsonTree option(String name, JsonObject options, JsonObject highlight) {
        JsonTree own = options.get(name);
        return own == null ? highlight.get(name) : own;
    }

    private void report(String name, Obstacle found, Severity severity, JsonPosition place) {
        diagnostics.report(
                RepositoryProblem.UNFIT_HIGHLIGHT,
                severity,
                stated.at(place.offset()),
                name,
                found.why(),
                found.help());
    }
}
