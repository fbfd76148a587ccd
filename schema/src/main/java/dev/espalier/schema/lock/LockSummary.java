package dev.espalier.schema.lock;

import dev.espalier.schema.MappingChange;
import dev.espalier.schema.settings.SettingChange;
import java.util.ArrayList;
import java.util.List;

/** Tells in a few lines what a new lock changes. */
final class LockSummary {

    private LockSummary() {}

    static List<String> of(String before, String after) {
        MappingLock wanted = MappingLock.parse(after);
        if (before.isEmpty()) {
            return List.of("new, version " + wanted.version());
        }
        try {
            return changes(MappingLock.parse(before), wanted);
        } catch (UnreadableLockException e) {
            return List.of("the file " + e.getMessage());
        }
    }

    private static List<String> changes(MappingLock lock, MappingLock wanted) {
        List<String> lines = new ArrayList<>();
        if (lock.version() != wanted.version()) {
            lines.add("version " + lock.version() + " -> " + wanted.version());
        }
        if (!lock.index().equals(wanted.index())) {
            lines.add("index " + lock.index() + " -> " + wanted.index());
        }
        if (!lock.target().equals(wanted.target())) {
            lines.add("target " + lock.target() + " -> " + wanted.target());
        }
        LockComparison comparison = LockComparison.of(lock, wanted);
        lines.addAll(comparison.kind().refused());
        lines.addAll(comparison.kind().taken());
        comparison.mapping().changes().stream().map(MappingChange::toString).forEach(lines::add);
        comparison.analysis().stream()
                .map(change -> change.field() + ": the terms of " + change.analyzer() + " change")
                .forEach(lines::add);
        wanted.retired().stream()
                .filter(path -> !lock.retired().contains(path))
                .map(path -> path + ": given up; it stays in the index")
                .forEach(lines::add);
        comparison.settings().changes().stream().map(SettingChange::toString).forEach(lines::add);
        comparison.unstated().lines().forEach(line -> lines.add(line + ": no longer stated"));
        return lines.isEmpty() ? List.of("other words for the same") : lines;
    }
}
