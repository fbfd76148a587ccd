package dev.espalier.schema.settings;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.report.ChangeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must change for the settings of an index to become those that the code wants. A setting that the index does not
 * state counts as its default, and what only the index states is no difference. Values are compared by what they mean:
 * {@code 60s} is {@code 1m}, and numbers may be written as strings.
 *
 * @param changes every change, in the order of the wanted settings
 */
public record SettingsDiff(List<SettingChange> changes) {

    /** Copies the changes. */
    public SettingsDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two sets of settings, nested or flat, with or without {@code index} before their names.
     *
     * @param current the settings of the index: what stands under {@code "settings"}
     * @param wanted the settings of the code
     * @param dialect the server
     * @return the changes that lead from the first to the second
     */
    public static SettingsDiff between(JsonObject current, JsonObject wanted, Dialect dialect) {
        IndexSettingCatalogue catalogue = IndexSettingCatalogue.of(dialect);
        Map<String, String> before = FlatSettings.of(current);
        List<SettingChange> changes = new ArrayList<>();
        FlatSettings.of(wanted).forEach((name, after) -> {
            IndexSetting setting = catalogue.find(name).orElse(null);
            String stated = before.getOrDefault(name, standard(setting));
            if (stated == null
                    || !SettingValues.canonical(setting, stated).equals(SettingValues.canonical(setting, after))) {
                changes.add(new SettingChange(
                        setting == null ? SettingScope.STATIC : setting.scope(), name, stated, after));
            }
        });
        return new SettingsDiff(changes);
    }

    /**
     * The settings that the code no longer states, and that an index keeps.
     *
     * @param current the settings of the index
     * @param wanted the settings of the code
     * @param dialect the server
     * @return for each the value of the index, and the default that a new index would have; those of which they are the same are
     *     left out
     */
    public static List<SettingChange> leftOut(JsonObject current, JsonObject wanted, Dialect dialect) {
        Set<String> stated = FlatSettings.of(wanted).keySet();
        return between(wanted, current, dialect).changes().stream()
                .filter(change -> !stated.contains(change.name()))
                .map(change -> new SettingChange(
                        change.scope(),
                        change.name(),
                        change.after(),
                        Objects.requireNonNullElse(change.before(), "(none)")))
                .toList();
    }

    private static @Nullable String standard(@Nullable IndexSetting setting) {
        return setting == null || setting.isGroup() ? null : setting.standard();
    }

    /**
     * Whether the settings mean the same.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The changes of one scope.
     *
     * @param scope when an index can take them
     * @return the changes, in order
     */
    public List<SettingChange> of(SettingScope scope) {
        return changes.stream().filter(change -> change.scope() == scope).toList();
    }

    /** The changes for a reader, grouped by what they need, one line each; empty if there is none. */
    @Override
    public String toString() {
        ChangeReport report = new ChangeReport();
        for (SettingScope scope : SettingScope.values()) {
            report.heading(scope.remark());
            for (SettingChange change : of(scope)) {
                String before = change.before();
                report.line(
                        scope.remark(), change.name(), (before == null ? "(none)" : before) + " -> " + change.after());
            }
        }
        return report.toString();
    }
}
