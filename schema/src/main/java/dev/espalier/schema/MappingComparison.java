package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonNull;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks two mappings side by side and collects what differs. */
final class MappingComparison {

    private static final Set<String> STRUCTURE = Set.of("type", "properties", "fields", "runtime", "derived");

    /** Sections of fields that are computed when they are asked for. */
    private static final List<String> COMPUTED = List.of("runtime", "derived");

    private static final JsonTree WHOLE_SOURCE = new JsonObject(Map.of("enabled", JsonTree.of("true")));
    private static final JsonTree FREE_ROUTING = new JsonObject(Map.of("required", JsonTree.of("false")));

    private final @Nullable Dialect dialect;
    private final List<MappingChange> changes = new ArrayList<>();
    private final List<MappingChange> kept = new ArrayList<>();

    MappingComparison(@Nullable Dialect dialect) {
        this.dialect = dialect;
    }

    List<MappingChange> changes() {
        return changes;
    }

    List<MappingChange> kept() {
        return kept;
    }

    void compare(JsonObject current, JsonObject wanted) {
        parameters("", MappingParameters.ofRoot(dialect), current, wanted);
        COMPUTED.forEach(section -> computed(section, current.object(section), wanted.object(section)));
        children("", current.object("properties"), wanted.object("properties"));
    }

    /** Nothing is stored for such fields, so that an index takes any change of them. */
    private void computed(String section, JsonObject current, JsonObject wanted) {
        current.members().forEach((name, field) -> {
            if (wanted.get(name) == null) {
                kept.add(change(Kind.IN_PLACE, name, section, field.canonical().plain(), null));
            }
        });
        wanted.members().forEach((name, field) -> {
            JsonTree before = value(current, name);
            JsonTree after = field.canonical();
            if (before == null) {
                changes.add(
                        change(Kind.ADDITIVE, name, "type", null, type(wanted.object(name)) + " (" + section + ")"));
            } else if (!before.canonical().equals(after)) {
                changes.add(
                        change(Kind.IN_PLACE, name, section, before.canonical().plain(), after.plain()));
            }
        });
    }

    private static MappingChange change(
            Kind kind, String path, String parameter, @Nullable String before, @Nullable String after) {
        return new MappingChange(kind, path, parameter, before, after, false, false);
    }

    private void children(String parent, JsonObject current, JsonObject wanted) {
        for (String name : wanted.members().keySet()) {
            String path = parent.isEmpty() ? name : parent + "." + name;
            if (current.get(name) == null) {
                added(path, wanted.object(name));
            } else {
                field(path, current.object(name), wanted.object(name));
            }
        }
    }

    private void added(String path, JsonObject wanted) {
        changes.add(change(Kind.ADDITIVE, path, "type", null, type(wanted)));
        children(path, JsonObject.EMPTY, wanted.object("properties"));
        children(path, JsonObject.EMPTY, wanted.object("fields"));
    }

    private void field(String path, JsonObject current, JsonObject wanted) {
        String before = type(current);
        String after = type(wanted);
        if (!before.equals(after)) {
            changes.add(change(Kind.BREAKING, path, "type", before, after));
            return;
        }
        parameters(path, MappingParameters.of(after, dialect), current, wanted);
        children(path, current.object("properties"), wanted.object("properties"));
        children(path, current.object("fields"), wanted.object("fields"));
    }

    private static String type(JsonObject field) {
        String type = field.text("type");
        return type == null ? "object" : type;
    }

    private void parameters(String path, MappingParameters parameters, JsonObject current, JsonObject wanted) {
        Set<String> names = new LinkedHashSet<>(wanted.members().keySet());
        names.addAll(current.members().keySet());
        names.removeAll(STRUCTURE);
        for (String name : names) {
            change(path, name, parameters, current, wanted).ifPresent(change -> {
                if (value(wanted, name) != null || parameters.countsWhenOmitted(name)) {
                    changes.add(change);
                } else if (parameters.knows(name)) {
                    kept.add(change);
                }
            });
        }
    }

    private Optional<MappingChange> change(
            String path, String name, MappingParameters parameters, JsonObject current, JsonObject wanted) {
        JsonTree before = effective(current, name, parameters);
        JsonTree after = effective(wanted, name, parameters);
        ChangeRule rule = parameters.rule(name);
        if (Objects.equals(before, after) || meansTheSame(name, rule, before, after)) {
            return Optional.empty();
        }
        return Optional.of(new MappingChange(
                ChangeRules.kind(rule, before, after, dialect),
                path,
                name,
                before == null ? null : before.plain(),
                after == null ? null : after.plain(),
                ChangeRules.laterDocumentsOnly(rule),
                value(wanted, name) == null));
    }

    private static boolean meansTheSame(
            String name, ChangeRule rule, @Nullable JsonTree before, @Nullable JsonTree after) {
        return switch (rule) {
            // documents are kept whole unless something else is said
            case SOURCE -> areEqual(before, after, WHOLE_SOURCE) || after == null && isModeAlone(before);
            case VECTOR_INDEX -> ChangeRules.hasIndex(before, after);
            case COMPLETED, INCLUDED -> CanonicalValues.includes(before, after);
            default -> name.equals("_routing") && areEqual(before, after, FREE_ROUTING);
        };
    }

    /** How documents are put together again, a setting of the index says as well. */
    private static boolean isModeAlone(@Nullable JsonTree source) {
        return source instanceof JsonObject object && object.members().keySet().equals(Set.of("mode"));
    }

    private static boolean areEqual(@Nullable JsonTree before, @Nullable JsonTree after, JsonTree standard) {
        return Objects.requireNonNullElse(before, standard).equals(Objects.requireNonNullElse(after, standard));
    }

    /** The stated value or the default, in the one form in which values are compared. */
    private static @Nullable JsonTree effective(JsonObject field, String name, MappingParameters parameters) {
        JsonTree stated = value(field, name);
        if (stated != null) {
            return CanonicalValues.of(name, stated.canonical());
        }
        String source = parameters.inheritedFrom(name);
        if (source != null) {
            return effective(field, source, parameters);
        }
        String standard = parameters.defaultOf(name);
        return standard == null ? null : JsonTree.of(standard);
    }

    private static @Nullable JsonTree value(JsonObject field, String name) {
        JsonTree value = field.get(name);
        return value instanceof JsonNull ? null : value;
    }
}
