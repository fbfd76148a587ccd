package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An index has one join, at its root, whose relations are trees. */
final class JoinRule implements FieldRule {

    private final MappedFields fields;

    JoinRule(MappedFields fields) {
        this.fields = fields;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (field.type() != FieldType.JOIN) {
            return;
        }
        MappedField first = fields.all().stream()
                .filter(other -> other.type() == FieldType.JOIN)
                .findFirst()
                .orElse(field);
        if (!first.equals(field)) {
            report(field, "is a second join (the first is '" + first.path() + "'), and an index has one", diagnostics);
        } else if (!field.objects().isEmpty()) {
            report(field, "stands inside an object, and a join stands at the root of a document", diagnostics);
        }
        field.parameter("relations").ifPresent(relations -> checkRelations(field, relations, diagnostics));
    }

    private static void checkRelations(MappedField field, MappingParameter relations, Diagnostics diagnostics) {
        Map<String, String> parents = new HashMap<>();
        if (!(relations.value() instanceof JsonObject object)) {
            return;
        }
        if (object.members().isEmpty()) {
            diagnostics.report(MappingProblem.ILLEGAL_JOIN, relations.source(), field.path(), "has no relations");
        }
        boolean unnamed = object.members().entrySet().stream()
                .anyMatch(entry -> entry.getKey().isBlank()
                        || names(entry.getValue()).stream().anyMatch(String::isBlank));
        if (unnamed) {
            diagnostics.report(
                    MappingProblem.ILLEGAL_JOIN, relations.source(), field.path(), "has a relation without a name");
        }
        object.members().forEach((parent, children) -> {
            for (String child : names(children)) {
                String other = parents.putIfAbsent(child, parent);
                if (other != null && !other.equals(parent)) {
                    String why = "gives '" + child + "' two parents, '" + other + "' and '" + parent + "'";
                    diagnostics.report(MappingProblem.ILLEGAL_JOIN, relations.source(), field.path(), why);
                }
            }
        });
        parents.keySet().stream()
                .sorted()
                .map(child -> circle(child, parents))
                .filter(way -> !way.isEmpty())
                .findFirst()
                .ifPresent(way -> diagnostics.report(
                        MappingProblem.ILLEGAL_JOIN,
                        relations.source(),
                        field.path(),
                        "goes in a circle: " + String.join(" -> ", way)));
    }

    /** The way from a child up to itself, if there is one. */
    private static List<String> circle(String child, Map<String, String> parents) {
        Set<String> way = new LinkedHashSet<>();
        String current = child;
        while (current != null && way.add(current)) {
            current = parents.get(current);
        }
        if (!child.equals(current)) {
            return List.of();
        }
        List<String> names = new ArrayList<>(way);
        names.add(child);
        return names;
    }

    private static List<String> names(JsonTree children) {
        List<JsonTree> all = children instanceof JsonArray array ? array.elements() : List.of(children);
        return all.stream()
                .filter(JsonText.class::isInstance)
                .map(name -> ((JsonText) name).value())
                .toList();
    }

    private static void report(MappedField field, String why, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.ILLEGAL_JOIN, field.source(), field.path(), why);
    }
}
