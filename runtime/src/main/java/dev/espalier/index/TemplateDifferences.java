package dev.espalier.index;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingChange;
import dev.espalier.schema.MappingDiff;
import dev.espalier.schema.TemplateDiff;
import dev.espalier.schema.settings.SettingChange;
import dev.espalier.schema.settings.SettingsDiff;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares a template of the server with the one that the code wants, in both directions: a template can be replaced, so
 * that what the code has given up goes.
 */
final class TemplateDifferences {

    private final List<String> lines = new ArrayList<>();

    private TemplateDifferences() {}

    /** The differences in words; none if the templates mean the same. */
    static List<String> between(Optional<JsonObject> current, JsonObject wanted) {
        if (current.isEmpty()) {
            return List.of("missing");
        }
        TemplateDifferences differences = new TemplateDifferences();
        differences.compare(current.get(), wanted);
        return differences.lines;
    }

    private void compare(JsonObject current, JsonObject wanted) {
        TemplateDiff members = TemplateDiff.between(current, wanted);
        lines.addAll(members.template());
        lines.addAll(members.stream());
        JsonObject before = current.object("template");
        JsonObject after = wanted.object("template");
        mapping(before.object("mappings"), after.object("mappings"));
        settings(before.object("settings"), after.object("settings"));
        aliases(before.object("aliases"), after.object("aliases"));
    }

    private void mapping(JsonObject current, JsonObject wanted) {
        MappingDiff difference = MappingDiff.between(current, wanted);
        Stream.concat(difference.changes().stream(), difference.kept().stream())
                .map(MappingChange::toString)
                .forEach(lines::add);
        MappingDiff.between(wanted, current).addedFields().forEach(field -> lines.add(field + ": left out"));
    }

    private void settings(JsonObject current, JsonObject wanted) {
        Set<String> names = new LinkedHashSet<>();
        for (SettingChange change : changes(current, wanted)) {
            names.add(change.name());
            lines.add(change.toString());
        }
        for (SettingChange change : changes(wanted, current)) {
            if (names.add(change.name())) {
                lines.add(change.name() + ": " + change.after() + " left out");
            }
        }
    }

    /** The names and values are what counts here, and those are the same for both servers. */
    private static List<SettingChange> changes(JsonObject current, JsonObject wanted) {
        return SettingsDiff.between(current, wanted, Dialect.ELASTICSEARCH).changes();
    }

    private void aliases(JsonObject current, JsonObject wanted) {
        IndexDifferences.missingAliases(current, wanted)
                .keySet()
                .forEach(name -> lines.add("alias " + name + ": added"));
        IndexDifferences.missingAliases(wanted, current)
                .keySet()
                .forEach(name -> lines.add("alias " + name + ": left out"));
        lines.addAll(IndexDifferences.aliases(current, wanted));
    }
}
