package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.query.FieldIndex.Unmapped;
import dev.espalier.schema.query.grammar.FieldRole;
import dev.espalier.schema.query.grammar.FieldRole.Flag;
import dev.espalier.schema.query.grammar.FreeKeys;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.ValueType.FieldName;
import dev.espalier.schema.query.grammar.ValueType.Formatted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks keys that are not words of the grammar, such as names of fields. */
final class FreeKeysCheck {

    private final CheckRun run;
    private final ValueCheck values;
    private final FieldCheck fields;
    private final PlainCheck plain;
    private final LiteralCheck literals;
    private final Scopes scopes;

    FreeKeysCheck(CheckRun run, ValueCheck values, FieldCheck fields) {
        this.run = run;
        this.values = values;
        this.fields = fields;
        this.plain = new PlainCheck(run);
        this.literals = new LiteralCheck(run);
        this.scopes = new Scopes(run);
    }

    /**
     * Checks the free keys of an object.
     *
     * @param found the keys
     * @param keys what they are
     * @param fixed the keys that the grammar knows there
     */
    void check(
            JsonObject object,
            List<String> found,
            FreeKeys keys,
            Map<String, List<Member>> fixed,
            Place place,
            Findings out) {
        List<String> wanted = found;
        if (keys.single() && found.size() > 1) {
            wanted = meant(found, keys, fixed);
            for (String key : found) {
                if (!wanted.contains(key)) {
                    unknown(object, key, fixed, place, out);
                }
            }
        }
        if (keys.single() && wanted.size() != 1) {
            out.add(
                    FindingKind.NOT_ONE_FIELD,
                    place.depth(),
                    wanted.isEmpty() ? run.position(object) : run.position(object, wanted.get(1)),
                    isNamed(wanted, keys) ? "" : asKey(object, place),
                    place.owner(),
                    Wording.list(wanted));
        }
        // of several that are no fields each would be one more way to say so
        Stream<String> checked = keys.single() && wanted.size() > 1 && keys.key() instanceof FieldName
                ? wanted.stream().filter(this::isField)
                : wanted.stream();
        checked.forEach(key -> one(object, key, keys, place, out));
    }

    private boolean isNamed(List<String> wanted, FreeKeys keys) {
        return wanted.isEmpty()
                || run.fields().names().isEmpty()
                || !(keys.key() instanceof FieldName)
                || wanted.stream().anyMatch(this::isField);
    }

    /** The form of a query in which the field is the key, where it was written as a value. */
    private static String asKey(JsonObject object, Place place) {
        String stated = object.text("field");
        return "the name of the field is the key: {\"" + place.owner() + "\": {\""
                + (stated == null ? "any_field" : stated) + "\": ...}}";
    }

    private void one(JsonObject object, String key, FreeKeys keys, Place place, Findings out) {
        if (keys.key() instanceof FieldName field) {
            Place named = field.role().is(Flag.SORTED) ? sorted(object, key, place) : place;
            fields.check(key, field.role(), named, run.position(object, key), out);
            literals(key, field.role(), object.members().get(key), place.inside(), out);
        } else if (keys.key() instanceof Formatted formatted) {
            plain.text(key, formatted.grammar(), place, run.position(object, key), out);
        }
        Place inside = keys.key() instanceof FieldName ? place.inside() : place.named(key);
        values.check(object.members().get(key), keys.value(), inside, out);
    }

    /** An order says itself in which nested object its field is, and what becomes of hits without it. */
    private Place sorted(JsonObject object, String key, Place place) {
        JsonObject options = object.object(key);
        Scope scope = scopes.sorted(options, scopes.sorted(object, place.scope()));
        return place.in(scope).forgiving(place.forgiving() || options.get("unmapped_type") != null);
    }

    private void literals(String name, FieldRole role, JsonTree value, Place place, Findings out) {
        Optional<IndexedField> field = run.fields().find(name).filter(found -> role.admits(found.type(), run.target()));
        if (field.isPresent()) {
            literals.check(field.get(), role, value, place, out);
            if (value instanceof JsonObject body && body.get("vector") != null) {
                literals.vector(field.get(), body.members().get("vector"), place, out);
            }
        }
    }

    /** Of several keys where one is expected: the one that is a field, or else those that are no misspelled parameters. */
    private List<String> meant(List<String> found, FreeKeys keys, Map<String, List<Member>> fixed) {
        if (keys.key() instanceof FieldName) {
            List<String> mapped = found.stream().filter(this::isField).toList();
            if (mapped.size() == 1) {
                return mapped;
            }
        }
        List<String> odd = found.stream()
                .filter(key -> NearestName.of(key, fixed.keySet()).isEmpty())
                .toList();
        return odd.isEmpty() ? found : odd;
    }

    private boolean isField(String name) {
        return run.fields().find(name).isPresent()
                || (run.fields().unmapped(name) == Unmapped.ANSWERED
                        && !run.fields().names().isEmpty());
    }

    private void unknown(JsonObject object, String key, Map<String, List<Member>> fixed, Place place, Findings out) {
        out.add(
                FindingKind.UNKNOWN_PARAMETER,
                place.depth(),
                run.position(object, key),
                NearestName.question(key, fixed.keySet()).orElse("a field stands there already"),
                place.owner(),
                key);
    }
}
