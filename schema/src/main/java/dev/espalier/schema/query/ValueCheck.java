package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.query.Placeholders.Hole;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.FieldRole;
import dev.espalier.schema.query.grammar.KeyRule;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.ValueType;
import dev.espalier.schema.query.grammar.ValueType.FieldName;
import dev.espalier.schema.query.grammar.ValueType.Formatted;
import dev.espalier.schema.query.grammar.ValueType.Keyed;
import dev.espalier.schema.query.grammar.ValueType.ListOf;
import dev.espalier.schema.query.grammar.ValueType.Named;
import dev.espalier.schema.query.grammar.ValueType.OneOrMany;
import dev.espalier.schema.query.grammar.ValueType.Plain;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a value against a type: the place where all checks meet. */
final class ValueCheck {

    private final CheckRun run;
    private final PlainCheck plain;
    private final HoleCheck holes;
    private final UnionCheck unions;
    private final ObjectCheck objects;
    private final FieldCheck fields;

    ValueCheck(CheckRun run) {
        this.run = run;
        this.plain = new PlainCheck(run);
        this.holes = new HoleCheck(run);
        this.unions = new UnionCheck(run, this);
        this.fields = new FieldCheck(run);
        this.objects = new ObjectCheck(run, this, fields);
    }

    void check(JsonTree value, ValueType type, Place place, Findings out) {
        Optional<Hole> hole = run.hole(value);
        if (hole.isPresent()) {
            holes.check(value, hole.get(), type, place, out);
        } else if (type instanceof Named named) {
            definition(value, run.grammar().definition(named.name()), place, out);
        } else if (type instanceof Plain kind) {
            plain.check(value, kind, place, out);
        } else if (type instanceof Formatted formatted) {
            plain.check(value, formatted, place, out);
        } else if (type instanceof FieldName field) {
            field(value, field.role(), place, out);
        } else if (type instanceof ListOf list) {
            list(value, list, place, out);
        } else if (type instanceof OneOrMany several) {
            if (value instanceof JsonArray array) {
                elements(array, several.element(), place, out);
            } else {
                check(value, several.element(), place, out);
            }
        } else if (type instanceof Keyed keyed) {
            keyed(value, keyed, place, out);
        } else {
            unions.check(value, type, place, out);
        }
    }

    private void definition(JsonTree value, Definition definition, Place place, Findings out) {
        if (definition instanceof Definition.Synonym synonym) {
            check(value, synonym.type(), place, out);
        } else if (definition instanceof Definition.Words words) {
            plain.check(value, words, place, out);
        } else if (value instanceof JsonObject object) {
            objects.check(object, definition, place, out);
        } else if (definition instanceof Definition.Parameters parameters && parameters.shortcut() != null) {
            Member shortcut = parameters.shortcut();
            check(value, shortcut.type(), place.at(shortcut.name()), out);
        } else {
            plain.wrongKind(value, "an object", required(definition), place, out);
        }
    }

    /** What an object must have, for readers. */
    private String required(Definition definition) {
        if (!(definition instanceof Definition.Parameters parameters)) {
            return "";
        }
        List<String> names = parameters.members().entrySet().stream()
                .filter(member -> member.getValue().stream()
                        .anyMatch(form -> form.required() && form.presence().onAny(run.target())))
                .map(Map.Entry::getKey)
                .toList();
        if (!names.isEmpty()) {
            return "write an object with " + Wording.list(names);
        }
        return parameters.rules().stream()
                .filter(rule -> rule.kind() == KeyRule.Kind.CLAUSES || rule.kind() == KeyRule.Kind.ONE_OF)
                .findFirst()
                .map(rule -> "write an object with one of " + Wording.list(rule.keys()))
                .orElse("");
    }

    /** The parameters of an object of which one has told the kind. */
    void tagged(JsonObject object, Definition.Parameters definition, String tag, Place place, Findings out) {
        objects.parameters(object, definition, tag, place, out);
    }

    private void field(JsonTree value, FieldRole role, Place place, Findings out) {
        if (value instanceof JsonText name) {
            fields.check(name.value(), role, place, run.position(value), out);
        } else {
            plain.wrongKind(value, "the name of a field", place, out);
        }
    }

    private void list(JsonTree value, ListOf list, Place place, Findings out) {
        if (value instanceof JsonArray array) {
            elements(array, list.element(), place, out);
        } else {
            String help = run.doors().lists(list, ValueKind.of(value)) ? ValueKind.listed(value) : "";
            plain.wrongKind(value, "a list", help, place, out);
        }
    }

    private void elements(JsonArray array, ValueType type, Place place, Findings out) {
        array.elements().forEach(element -> check(element, type, place.inside(), out));
    }

    private void keyed(JsonTree value, Keyed keyed, Place place, Findings out) {
        if (value instanceof JsonObject object) {
            objects.check(object, keyed.keys(), place, out);
        } else {
            String help =
                    keyed.keys().key() instanceof FieldName ? "write the field as a key: {\"any_field\": ...}" : "";
            plain.wrongKind(value, "an object", help, place, out);
        }
    }
}
