package dev.espalier.schema.lock;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the code asks of an index that was built as the lock says.
 *
 * @param mapping the differences of the mapping
 * @param analysis analyzers that keep their names and change their terms
 * @param gone the fields that the code no longer has, and that were not given up before
 * @param renames fields that look as if they were renamed
 */
public record LockComparison(
        MappingDiff mapping, List<AnalysisChange> analysis, List<String> gone, List<Rename> renames) {

    /** Copies the lists. */
    public LockComparison {
        analysis = List.copyOf(analysis);
        gone = List.copyOf(gone);
        renames = List.copyOf(renames);
    }

    /**
     * Compares a lock with what the code wants.
     *
     * @param lock what was accepted
     * @param wanted the lock made of the code alone
     * @return the differences
     */
    public static LockComparison of(MappingLock lock, MappingLock wanted) {
        MappingDiff mapping = MappingDiff.between(lock.mappings(), wanted.mappings());
        Map<String, JsonObject> missing = LockedFields.missing(wanted.mappings(), lock.mappings());
        Map<String, JsonObject> added = LockedFields.missing(lock.mappings(), wanted.mappings());
        missing.keySet().removeAll(lock.retired());
        List<Rename> renames = new ArrayList<>();
        missing.forEach((before, definition) -> added.entrySet().stream()
                .filter(entry -> entry.getValue().equals(definition)
                        && parent(entry.getKey()).equals(parent(before)))
                .findFirst()
                .ifPresent(entry -> renames.add(new Rename(before, entry.getKey()))));
        return new LockComparison(
                mapping, AnalysisComparison.between(lock, wanted), List.copyOf(missing.keySet()), renames);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
