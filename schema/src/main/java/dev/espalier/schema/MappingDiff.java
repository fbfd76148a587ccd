package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.report.ChangeReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must change for the mapping of an index to become the mapping that the code wants. A parameter that is left out
 * counts as its default; numbers and booleans may be written as strings. Fields that only the index has are no
 * difference, because a server never removes one, and neither are parameters of the server that are not known here.
 *
 * @param changes every change, in the order of the wanted mapping; an object comes before its fields
 * @param kept what the wanted mapping does not state, and the index keeps as it is: detection of dates, dynamic templates and
 *     the like. No difference, for another document of the same index may have stated it
 */
public record MappingDiff(List<MappingChange> changes, List<MappingChange> kept) {

    private static final List<String> HEADINGS = List.of(
            "added; documents that are there have no value in it",
            "changed at once",
            "changed for documents that are written from now on",
            "needs a new index");

    /** Copies the changes. */
    public MappingDiff {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    /**
     * Differences of an index that keeps nothing of its own.
     *
     * @param changes every change
     */
    public MappingDiff(List<MappingChange> changes) {
        this(changes, List.of());
    }

    /**
     * Compares two mappings, and takes for breaking what one of the servers refuses.
     *
     * @param current the mapping of the index: what stands under {@code "mappings"}, with {@code "properties"}
     * @param wanted the mapping of the code, of the same form
     * @return the changes that lead from the first to the second
     */
    public static MappingDiff between(JsonObject current, JsonObject wanted) {
        return compared(current, wanted, null);
    }

    /**
     * Compares two mappings by the rules of one server.
     *
     * @param current the mapping of the index: what stands under {@code "mappings"}, with {@code "properties"}
     * @param wanted the mapping of the code, of the same form
     * @param dialect the server
     * @return the changes that lead from the first to the second
     */
    public static MappingDiff between(JsonObject current, JsonObject wanted, Dialect dialect) {
        return compared(current, wanted, dialect);
    }

    private static MappingDiff compared(JsonObject current, JsonObject wanted, @Nullable Dialect dialect) {
        MappingComparison comparison = new MappingComparison(dialect);
        comparison.compare(current, wanted);
        return new MappingDiff(comparison.changes(), comparison.kept());
    }

    /**
     * Whether the mappings mean the same.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Whether the index can not take all changes.
     *
     * @return true if one of them is {@link MappingChange.Kind#BREAKING}
     */
    public boolean isBreaking() {
        return changes.stream().anyMatch(change -> change.kind() == MappingChange.Kind.BREAKING);
    }

    /**
     * The fields that the index lacks.
     *
     * @return their paths, objects and sub-fields included
     */
    public List<String> addedFields() {
        return changes.stream()
                .filter(MappingChange::isAddition)
                .map(MappingChange::path)
                .toList();
    }

    /**
     * The parameters that would silently go back to their defaults because the wanted mapping does not state them.
     *
     * @return changes in place; where the server refuses it, nothing is silent
     */
    public List<MappingChange> resets() {
        return changes.stream()
                .filter(change -> change.reset() && change.kind() == MappingChange.Kind.IN_PLACE)
                .toList();
    }

    /** The changes for a reader, grouped by how they reach the index, one line each; empty if there is none. */
    @Override
    public String toString() {
        ChangeReport report = new ChangeReport();
        HEADINGS.forEach(report::heading);
        for (MappingChange change : changes) {
            String path = change.path().isEmpty() ? "(the mapping)" : change.path();
            if (change.isAddition()) {
                report.line(heading(change), path, "as " + change.after());
            } else {
                report.line(
                        heading(change),
                        path,
                        change.parameter() + ": " + change.values()
                                + (change.reset() ? " (the default, because it is not stated)" : ""));
            }
        }
        return report.toString();
    }

    private static String heading(MappingChange change) {
        return switch (change.kind()) {
            case ADDITIVE -> HEADINGS.get(0);
            case IN_PLACE -> HEADINGS.get(change.laterDocumentsOnly() ? 2 : 1);
            case BREAKING -> HEADINGS.get(3);
        };
    }
}
