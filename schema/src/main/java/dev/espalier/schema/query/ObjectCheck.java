package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.FreeKeys;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks objects against definitions. */
final class ObjectCheck {

    /** Where several queries stand in a list. */
    private static final Set<String> CLAUSES = Set.of("must", "filter", "should", "must_not", "queries");

    private final CheckRun run;
    private final MemberCheck members;
    private final Counterparts counterparts;
    private final FreeKeysCheck freeKeys;
    private final RuleCheck rules;
    private final Scopes scopes;
    private final LiteralCheck literals;

    ObjectCheck(CheckRun run, ValueCheck values, FieldCheck fields) {
        this.run = run;
        this.members = new MemberCheck(run, values);
        this.counterparts = new Counterparts(run, members);
        this.freeKeys = new FreeKeysCheck(run, values, fields);
        this.rules = new RuleCheck(run);
        this.scopes = new Scopes(run);
        this.literals = new LiteralCheck(run);
    }

    void check(JsonObject object, Definition definition, Place place, Findings out) {
        if (definition instanceof Definition.Container container) {
            container(object, container, place, out);
        } else if (definition instanceof Definition.Parameters parameters) {
            parameters(object, parameters, null, place, out);
        } else if (definition instanceof Definition.Tagged tagged) {
            tagged(object, tagged, place, out);
        }
    }

    /** An object whose keys are not words of the grammar. */
    void check(JsonObject object, FreeKeys keys, Place place, Findings out) {
        freeKeys.check(object, List.copyOf(object.members().keySet()), keys, Map.of(), place, out);
    }

    private void container(JsonObject object, Definition.Container container, Place place, Findings out) {
        List<String> variants = new ArrayList<>();
        Place inner = place.in(scopes.around(object, container, place.scope()));
        object.members().forEach((key, value) -> {
            List<Member> known = container.members().get(key);
            if (known != null && known.get(0).beside()) {
                members.check(object, key, known, inner.at(key), out);
            } else {
                variants.add(key);
            }
        });
        String what = Wording.of(container.name());
        if (variants.size() != 1) {
            out.add(
                    FindingKind.NOT_ONE_VARIANT,
                    place.depth(),
                    variants.isEmpty() ? run.position(object) : run.position(object, variants.get(1)),
                    variants.size() > 1 ? parted(variants, container, place) : "",
                    what,
                    Wording.list(variants));
        }
        rules.beside(object, container, place, out);
        for (String variant : variants) {
            List<Member> known = container.members().get(variant);
            if (run.options().allowed().contains(variant)) {
                continue;
            }
            if (known != null) {
                Findings found = new Findings();
                members.check(object, variant, known, place.under(variant), found);
                out.addAll(counterparts.instead(object, variant, container, place, found));
            } else if (variants.size() == 1) {
                members.unknownVariant(object, variant, container, counterparts, place, out);
            }
        }
    }

    /** What to do with several keys where one is expected. */
    private static String parted(List<String> keys, Definition.Container container, Place place) {
        List<String> known =
                keys.stream().filter(container.members().keySet()::contains).toList();
        if (known.size() == 1) {
            List<String> others =
                    keys.stream().filter(key -> !known.contains(key)).toList();
            return "let " + Wording.list(others) + " stand in '" + known.get(0) + "'";
        }
        return CLAUSES.contains(place.key()) ? Wording.each(keys) : "";
    }

    private void tagged(JsonObject object, Definition.Tagged tagged, Place place, Findings out) {
        String stated = object.text(tagged.tag());
        String kind = stated == null ? tagged.fallback() : stated;
        if (stated != null && run.hole(object.get(tagged.tag())).isPresent()) {
            return;
        }
        if (kind == null) {
            out.add(
                    FindingKind.MISSING_PARAMETER,
                    place.depth(),
                    run.position(object),
                    "",
                    place.owner(),
                    tagged.tag());
            return;
        }
        List<Member> variants = tagged.variants().get(kind);
        if (variants == null) {
            if (!run.options().allowed().contains(kind)) {
                members.unknownTag(object, tagged, kind, place, out);
            }
            return;
        }
        members.variant(object, tagged.tag(), kind, variants, place, out);
    }

    /**
     * Checks the parameters of an object.
     *
     * @param tag a key that has been checked already; null if there is none
     */
    void parameters(
            JsonObject object, Definition.Parameters definition, @Nullable String tag, Place place, Findings out) {
        Place inner = place.in(scopes.inside(object, definition, place.scope()));
        boolean forgiving = forgives(object, place);
        List<String> free = new ArrayList<>();
        Set<String> meant = new HashSet<>();
        for (String key : object.members().keySet()) {
            List<Member> known = definition.members().get(key);
            if (key.equals(tag)) {
                continue;
            }
            if (known != null) {
                boolean path = known.get(0).type() instanceof ValueType.FieldName;
                members.check(object, key, known, (path ? place : inner).at(key).forgiving(path && forgiving), out);
            } else if (definition.rest() != null) {
                free.add(key);
            } else {
                members.unknownParameter(object, key, definition.members(), place, out);
                members.meant(key, definition.members()).ifPresent(meant::add);
            }
        }
        if (definition.rest() != null) {
            freeKeys.check(object, free, definition.rest(), definition.members(), inner.forgiving(forgiving), out);
        }
        boolean astray = !object.members().isEmpty()
                && definition.rest() == null
                && object.members().keySet().stream()
                        .noneMatch(definition.members().keySet()::contains);
        if (!astray) {
            // an object with nothing of what it should have is another one
            members.missing(object, definition, meant, place, out);
        }
        vector(object, inner, out);
        rules.check(object, definition, meant, place, out);
    }

    /** Whether an object says what becomes of documents without its field. */
    private static boolean forgives(JsonObject object, Place place) {
        return new JsonBoolean(true).equals(object.get("ignore_unmapped"))
                || place.owner().equals("field_value_factor") && object.get("missing") != null;
    }

    /** A vector and the field whose vectors it is compared with stand beside each other. */
    private void vector(JsonObject object, Place place, Findings out) {
        String name = object.text("field");
        JsonTree vector = object.get("query_vector");
        if (name != null && vector != null) {
            run.fields().find(name).ifPresent(field -> literals.vector(field, vector, place, out));
        }
    }
}
