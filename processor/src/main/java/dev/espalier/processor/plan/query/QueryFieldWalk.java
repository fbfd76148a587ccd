package dev.espalier.processor.plan.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of fields in a query. It knows the common queries; whatever else stands there is left alone. */
final class QueryFieldWalk {

    /** Queries whose body has the field as its key. */
    private static final Set<String> KEYED_BY_FIELD = Set.of(
            "term",
            "terms",
            "match",
            "match_phrase",
            "match_phrase_prefix",
            "match_bool_prefix",
            "range",
            "prefix",
            "wildcard",
            "regexp",
            "fuzzy");

    /** What may stand beside the field in those bodies. */
    private static final Set<String> BESIDE_FIELD = Set.of("boost", "_name");

    /** Queries with a list of fields. */
    private static final Set<String> WITH_FIELDS =
            Set.of("multi_match", "combined_fields", "query_string", "simple_query_string");

    /** Members of queries that are queries themselves, or lists of them. */
    private static final List<String> INNER_QUERIES =
            List.of("must", "filter", "should", "must_not", "positive", "negative", "queries", "query", "functions");

    private static final Set<String> COMPOUND =
            Set.of("bool", "constant_score", "boosting", "dis_max", "function_score", "script_score");

    private final QueryText text;
    private final QueryFields fields;

    QueryFieldWalk(QueryText text, QueryFields fields) {
        this.text = text;
        this.fields = fields;
    }

    void walk() {
        query(text.root(), Optional.empty());
    }

    /** Walks a query that is asked of the elements of a nested property. */
    void walkInside(String nested) {
        query(text.root(), Optional.of(nested));
    }

    /** A query, or something that holds queries among other members. */
    private void query(JsonTree tree, Optional<String> nested) {
        if (tree instanceof JsonArray array) {
            array.elements().forEach(element -> query(element, nested));
        } else if (tree instanceof JsonObject object) {
            object.members().forEach((name, body) -> {
                if (body instanceof JsonObject members) {
                    body(name, members, nested);
                }
            });
        }
    }

    private void body(String name, JsonObject body, Optional<String> nested) {
        if (KEYED_BY_FIELD.contains(name)) {
            body.members().keySet().stream()
                    .filter(key -> !BESIDE_FIELD.contains(key))
                    .forEach(key -> fields.check(name, key, nested, text.position(body, key)));
        } else if (name.equals("exists")) {
            name(body.get("field"), nested);
        } else if (WITH_FIELDS.contains(name)) {
            name(body.get("default_field"), nested);
            if (body.get("fields") instanceof JsonArray names) {
                names.elements().forEach(element -> name(element, nested));
            }
        } else if (name.equals("nested")) {
            nested(body);
        } else if (COMPOUND.contains(name)) {
            inner(body, nested);
        }
    }

    private void nested(JsonObject body) {
        if (!(body.get("path") instanceof JsonText path) || QueryPlaceholders.isPlaceholder(path.value())) {
            return;
        }
        if (fields.checkNested(path.value(), text.position(path)) && body.get("query") != null) {
            query(body.get("query"), Optional.of(path.value()));
        }
    }

    private void inner(JsonObject body, Optional<String> nested) {
        for (String member : INNER_QUERIES) {
            JsonTree inner = body.get(member);
            if (member.equals("functions") && inner instanceof JsonArray functions) {
                functions.elements().stream()
                        .filter(JsonObject.class::isInstance)
                        .forEach(function -> inner((JsonObject) function, nested));
            } else if (inner != null) {
                query(inner, nested);
            }
        }
    }

    private void name(@Nullable JsonTree tree, Optional<String> nested) {
        if (tree instanceof JsonText name) {
            fields.check(name.value(), nested, text.position(name));
        }
    }
}
