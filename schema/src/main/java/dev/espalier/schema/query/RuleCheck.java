package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.KeyRule;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what must hold between the keys of an object. */
final class RuleCheck {

    private final CheckRun run;

    RuleCheck(CheckRun run) {
        this.run = run;
    }

    /**
     * Checks them.
     *
     * @param meant what is there under a wrong name, which was reported
     */
    void check(JsonObject object, Definition.Parameters definition, Set<String> meant, Place place, Findings out) {
        for (KeyRule rule : definition.rules()) {
            List<String> keys =
                    rule.keys().stream().filter(key -> isHad(definition, key)).toList();
            List<String> there =
                    keys.stream().filter(key -> object.get(key) != null).toList();
            switch (rule.kind()) {
                case ONE_OF, TOGETHER, NEEDS -> {
                    if (rule.keys().stream().noneMatch(meant::contains)) {
                        needed(rule, object, keys, there, place, out);
                    }
                }
                case EXCLUSIVE -> exclusive(object, there, place, out);
                case CLAUSES -> clauses(object, definition, rule.keys(), place, out);
                case ORDERED -> ordered(object, there, place, out);
                case LEAF -> {} // a rule of containers
            }
        }
    }

    private void needed(
            KeyRule rule, JsonObject object, List<String> keys, List<String> there, Place place, Findings out) {
        switch (rule.kind()) {
            case ONE_OF -> oneOf(object, keys, there, place, out);
            case TOGETHER -> together(object, keys, there, place, out);
            default -> needs(object, rule.keys(), place, out);
        }
    }

    /** Checks what may stand beside the variant of a container. */
    void beside(JsonObject object, Definition.Container container, Place place, Findings out) {
        Optional<String> leaf = container.rules().stream()
                .filter(rule -> rule.kind() == KeyRule.Kind.LEAF)
                .flatMap(rule -> rule.keys().stream())
                .filter(key -> object.get(key) != null)
                .findFirst();
        leaf.ifPresent(variant -> object.members().keySet().stream()
                .filter(key -> container.members().getOrDefault(key, List.of()).stream()
                        .anyMatch(member -> member.beside() && !(member.type() instanceof ValueType.Plain)))
                .forEach(key -> out.add(
                        FindingKind.LEAF,
                        place.depth() + 1,
                        run.position(object, key),
                        "let '" + key + "' stand beside an aggregation that makes buckets",
                        variant,
                        key)));
    }

    private boolean isHad(Definition.Parameters definition, String key) {
        List<Member> forms = definition.members().get(key);
        return forms == null || forms.stream().anyMatch(form -> form.presence().onAny(run.target()));
    }

    private void oneOf(JsonObject object, List<String> keys, List<String> there, Place place, Findings out) {
        if (there.isEmpty() && !keys.isEmpty()) {
            out.add(
                    FindingKind.MISSING_CHOICE,
                    place.depth(),
                    run.position(object),
                    "",
                    place.owner(),
                    Wording.list(keys));
        }
    }

    private void together(JsonObject object, List<String> keys, List<String> there, Place place, Findings out) {
        if (!there.isEmpty() && there.size() < keys.size()) {
            String missing = keys.stream()
                    .filter(key -> !there.contains(key))
                    .findFirst()
                    .orElseThrow();
            out.add(
                    FindingKind.INCOMPLETE,
                    place.depth(),
                    run.position(object, there.get(0)),
                    "add '" + missing + "'",
                    there.get(0),
                    missing);
        }
    }

    private void needs(JsonObject object, List<String> keys, Place place, Findings out) {
        if (object.get(keys.get(0)) != null) {
            together(
                    object,
                    keys,
                    keys.stream().filter(key -> object.get(key) != null).toList(),
                    place,
                    out);
        }
    }

    private void exclusive(JsonObject object, List<String> there, Place place, Findings out) {
        if (there.size() > 1) {
            out.add(
                    FindingKind.CONFLICT,
                    place.depth(),
                    run.position(object, there.get(1)),
                    "keep one of them",
                    there.get(0),
                    there.get(1),
                    "exclude each other");
        }
    }

    private void clauses(
            JsonObject object, Definition.Parameters definition, List<String> keys, Place place, Findings out) {
        // what is misspelled was meant to be something
        boolean known =
                definition.members().keySet().containsAll(object.members().keySet());
        boolean empty = known
                && keys.stream()
                        .map(object::get)
                        .allMatch(clause -> clause == null
                                || clause instanceof JsonArray array
                                        && array.elements().isEmpty());
        if (empty) {
            out.add(FindingKind.NO_CLAUSES, place.depth(), run.position(object), "", place.owner());
        }
    }

    private void ordered(JsonObject object, List<String> there, Place place, Findings out) {
        for (int i = 1; i < there.size(); i++) {
            String less = there.get(i - 1);
            String more = there.get(i);
            if (object.get(less) instanceof JsonNumber small
                    && object.get(more) instanceof JsonNumber large
                    && small.value().compareTo(large.value()) > 0) {
                out.add(
                        FindingKind.CONFLICT,
                        place.depth() + 1,
                        run.position(object, more),
                        "let '" + more + "' be at least " + small.value().toPlainString(),
                        less,
                        more,
                        "do not fit: the second is smaller");
            }
        }
    }
}
