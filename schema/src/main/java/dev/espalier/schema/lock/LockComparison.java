package dev.espalier.schema.lock;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import dev.espalier.schema.settings.SettingChange;
import dev.espalier.schema.settings.SettingsDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the code asks of an index that was built as the lock says.
 *
 * @param kind the difference in what the name stands for, and in the template
 * @param mapping the differences of the mapping
 * @param settings the differences of the settings, those of analysis included
 * @param analysis analyzers that keep their names and change their terms
 * @param gone the fields that the code no longer has, and that were not given up before
 * @param unstated parameters and settings that the code no longer states, and that the index keeps
 * @param renames fields that look as if they were renamed
 */
public record LockComparison(
        KindComparison kind,
        MappingDiff mapping,
        SettingsDiff settings,
        List<AnalysisChange> analysis,
        List<String> gone,
        Unstated unstated,
        List<Rename> renames) {

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
        MappingDiff mapping = mapping(lock, wanted);
        Map<String, JsonObject> missing = LockedFields.missing(wanted.mappings(), lock.mappings());
        Map<String, JsonObject> added = LockedFields.missing(lock.mappings(), wanted.mappings());
        missing.keySet().removeAll(lock.retired());
        // what one document does not say, another one of the index may say
        boolean isPart = lock.shared() && !wanted.shared();
        if (isPart) {
            missing.clear();
        }
        List<Rename> renames = new ArrayList<>();
        missing.forEach((before, definition) -> added.entrySet().stream()
                .filter(entry -> entry.getValue().equals(definition)
                        && parent(entry.getKey()).equals(parent(before)))
                .findFirst()
                .ifPresent(entry -> renames.add(new Rename(before, entry.getKey()))));
        return new LockComparison(
                KindComparison.between(lock, wanted),
                mapping,
                settings(lock, wanted),
                AnalysisComparison.between(lock, wanted),
                List.copyOf(missing.keySet()),
                isPart ? Unstated.NOTHING : new Unstated(mapping.kept(), unstated(lock, wanted)),
                renames);
    }

    /** By the rules of the one server that the build is for, or by those that hold on both. */
    private static MappingDiff mapping(MappingLock lock, MappingLock wanted) {
        List<Dialect> dialects = dialects(wanted);
        return dialects.size() == 1
                ? MappingDiff.between(lock.mappings(), wanted.mappings(), dialects.get(0))
                : MappingDiff.between(lock.mappings(), wanted.mappings());
    }

    private static SettingsDiff settings(MappingLock lock, MappingLock wanted) {
        return new SettingsDiff(dialects(wanted).stream()
                .flatMap(
                        dialect -> SettingsDiff.between(lock.settings(), wanted.settings(), dialect).changes().stream())
                .distinct()
                .toList());
    }

    /** Settings without which the next index would be another one. */
    private static List<SettingChange> unstated(MappingLock lock, MappingLock wanted) {
        return dialects(wanted).stream()
                .flatMap(dialect -> SettingsDiff.leftOut(lock.settings(), wanted.settings(), dialect).stream())
                .filter(change -> !change.name().startsWith("index.analysis."))
                .distinct()
                .toList();
    }

    private static List<Dialect> dialects(MappingLock lock) {
        return Target.parse(lock.target()).releases().stream()
                .map(ServerRelease::dialect)
                .distinct()
                .toList();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
