package dev.espalier.schema.query;

import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.Presence;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.ValueType;
import dev.espalier.schema.query.text.TextGrammar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the keys of objects that the grammar knows, and tells of those that it does not know. */
final class MemberCheck {

    private static final Set<String> AGGREGATIONS = Set.of("aggs", "aggregations");

    private final CheckRun run;
    private final ValueCheck values;
    private final PresenceCheck presence;
    private final Owners owners;

    MemberCheck(CheckRun run, ValueCheck values) {
        this.run = run;
        this.values = values;
        this.presence = new PresenceCheck(run.target());
        this.owners = new Owners(run.grammar(), run.target());
    }

    /** Checks what stands under a key, for each form of it that a release of the target has. */
    void check(JsonObject object, String key, List<Member> forms, Place place, Findings out) {
        JsonPosition position = run.position(object, key);
        List<Presence> presences = forms.stream().map(Member::presence).toList();
        if (!presence.check(key, presences, place, position, out)) {
            return;
        }
        JsonTree value = object.members().get(key);
        List<Member> had = forms.stream()
                .filter(form -> form.presence().onAny(run.target()))
                .toList();
        if (had.size() == 1) {
            ValueType type = flagged(object, had.get(0).type());
            values.check(value, type, owned(place, key, type), out);
        } else {
            several(value, key, had, place, position, out);
        }
    }

    /** Flags beside a regular expression may turn some of its operators off. */
    private static ValueType flagged(JsonObject object, ValueType type) {
        boolean flags = object.get("flags") != null || object.get("flags_value") != null;
        return flags && type instanceof ValueType.Formatted text && text.grammar() == TextGrammar.REGEXP
                ? new ValueType.Formatted(TextGrammar.PLAIN_REGEXP)
                : type;
    }

    /** Under an object the messages speak of its key; of a single value they say whose it is. */
    private Place owned(Place place, String key, ValueType type) {
        boolean named = run.doors().of(type).contains(ValueKind.OBJECT);
        return named ? new Place(key, key, place.depth(), place.scope(), false) : place;
    }

    /** A key that servers of the target take in different forms: what fits one does not fit the other. */
    private void several(
            JsonTree value, String key, List<Member> forms, Place place, JsonPosition position, Findings out) {
        List<Findings> results = new ArrayList<>();
        for (Member form : forms) {
            Findings findings = new Findings();
            values.check(value, form.type(), owned(place, key, form.type()), findings);
            results.add(findings);
        }
        for (int i = 0; i < forms.size(); i++) {
            if (results.get(i).errors() == 0) {
                otherForms(key, forms, forms.get(i), place, position, out);
                out.addAll(results.get(i));
                return;
            }
        }
        out.addAll(results.get(0));
    }

    private void otherForms(
            String key, List<Member> forms, Member right, Place place, JsonPosition position, Findings out) {
        run.target().releases().stream()
                .filter(release -> !right.presence().availability().on(release))
                .findFirst()
                .ifPresent(release -> out.add(
                        FindingKind.OTHER_DIALECT,
                        place.depth() + 1,
                        position,
                        forms.size() > 1 ? "name one server as the target" : "",
                        key + " in this form",
                        right.presence().availability().toString(),
                        release.toString()));
    }

    /** Checks the object against the variant that its tag names. */
    void variant(JsonObject object, String tag, String kind, List<Member> forms, Place place, Findings out) {
        List<Presence> presences = forms.stream().map(Member::presence).toList();
        JsonTree stated = object.get(tag);
        JsonPosition position = run.position(stated == null ? object : stated);
        if (presence.check(kind, presences, place, position, out)) {
            Member form = forms.stream()
                    .filter(member -> member.presence().onAny(run.target()))
                    .findFirst()
                    .orElse(forms.get(0));
            if (form.type() instanceof ValueType.Named named
                    && run.grammar().definition(named.name()) instanceof Definition.Parameters parameters) {
                values.tagged(object, parameters, tag, place, out);
            }
        }
    }

    void unknownVariant(
            JsonObject object,
            String name,
            Definition.Container container,
            Counterparts counterparts,
            Place place,
            Findings out) {
        out.add(
                FindingKind.UNKNOWN_VARIANT,
                place.depth(),
                run.position(object, name),
                counterparts.meant(object, name, container, had(container.members()), place),
                Wording.of(container.name()),
                name);
    }

    void unknownTag(JsonObject object, Definition.Tagged tagged, String kind, Place place, Findings out) {
        out.add(
                FindingKind.UNKNOWN_VARIANT,
                place.depth(),
                run.position(object.members().get(tagged.tag())),
                didYouMean(kind, had(tagged.variants())),
                Wording.of(tagged.name()),
                kind);
    }

    void unknownParameter(JsonObject object, String name, Map<String, List<Member>> known, Place place, Findings out) {
        Collection<String> names = had(known);
        String near = didYouMean(name, names);
        out.add(
                FindingKind.UNKNOWN_PARAMETER,
                place.depth(),
                run.position(object, name),
                near.isEmpty() ? elsewhere(name, names, place) : near,
                place.owner(),
                name);
    }

    /** Where a name belongs that is none of the parameters. */
    private String elsewhere(String name, Collection<String> names, Place place) {
        boolean under = run.grammar().names(QueryGrammar.AGGREGATION).contains(place.owner());
        if (under && AGGREGATIONS.contains(name)) {
            return "let '" + name + "' stand beside '" + place.owner() + "', not in it";
        }
        boolean field = names.contains("fields") && run.fields().find(name).isPresent();
        return field ? "fields are named under \"fields\"" : owners.hint(name, names);
    }

    private static String didYouMean(String name, Collection<String> names) {
        return NearestName.question(name, names).orElse("");
    }

    /** The keys that a release of the target has. */
    private List<String> had(Map<String, List<Member>> known) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(form -> form.presence().onAny(run.target())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parameter that was meant by a name that is none. */
    Optional<String> meant(String name, Map<String, List<Member>> known) {
        return NearestName.of(name, had(known));
    }

    /**
     * Reports what is missing.
     *
     * @param meant what is there under a wrong name, which was reported
     */
    void missing(JsonObject object, Definition.Parameters definition, Set<String> meant, Place place, Findings out) {
        definition.members().forEach((key, forms) -> {
            boolean required = forms.stream()
                    .anyMatch(form -> form.required() && form.presence().onAny(run.target()));
            if (required && object.get(key) == null && !meant.contains(key)) {
                out.add(FindingKind.MISSING_PARAMETER, place.depth(), run.position(object), "", place.owner(), key);
            }
        });
    }
}
