package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the placeholders of a query in JSON, and the fields that they are compared with. */
final class FieldUses {

    private static final Set<String> COMPARING = Set.of("term", "terms", "match", "range");

    /** What stands for the value where it has parameters beside it. */
    private static final List<String> VALUES = List.of("value", "query", "gt", "gte", "lt", "lte", "from", "to");

    private final DocumentFields fields;
    private final List<FieldUse> uses = new ArrayList<>();
    private final List<JsonText> all;

    private FieldUses(DocumentFields fields, List<JsonText> all) {
        this.fields = fields;
        this.all = all;
    }

    static FieldUses of(JsonTree query, DocumentFields fields) {
        FieldUses found = new FieldUses(fields, QueryPlaceholders.in(query).toList());
        found.visit(query);
        return found;
    }

    /** Those that are compared with fields, in the order of the query. */
    List<FieldUse> compared() {
        return List.copyOf(uses);
    }

    /** All placeholders, in the order of the query. */
    List<JsonText> all() {
        return all;
    }

    private void visit(JsonTree tree) {
        if (tree instanceof JsonArray array) {
            array.elements().forEach(this::visit);
        } else if (tree instanceof JsonObject object) {
            object.members().forEach((key, value) -> {
                visit(value);
                if (COMPARING.contains(key) && value instanceof JsonObject compared && !namesField(compared)) {
                    compared.members()
                            .forEach((name, with) ->
                                    fields.find(name).ifPresent(field -> compare(with, field, key, false)));
                }
            });
        }
    }

    /** Aggregations and suggestions are called like queries, but name their field in a member. */
    private static boolean namesField(JsonObject parameters) {
        return parameters.members().size() > 1
                && parameters.get("field") instanceof JsonText field
                && !QueryPlaceholders.isPlaceholder(field.value());
    }

    private void compare(JsonTree value, PropertyPath field, String query, boolean formatted) {
        if (value instanceof JsonArray array) {
            array.elements().forEach(element -> compare(element, field, query, formatted));
        } else if (value instanceof JsonText text && QueryPlaceholders.isPlaceholder(text.value())) {
            uses.add(new FieldUse(text, field, query, formatted));
        } else if (value instanceof JsonObject object) {
            VALUES.stream()
                    .filter(key -> object.get(key) != null)
                    .forEach(key -> compare(object.members().get(key), field, query, object.get("format") != null));
        }
    }
}
