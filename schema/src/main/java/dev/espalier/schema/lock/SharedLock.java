package dev.espalier.schema.lock;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingChange;
import dev.espalier.schema.MappingDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins what several documents ask of the one index that they share. */
final class SharedLock {

    private final MappingLock first;
    private final List<MappingLock> locks;

    SharedLock(List<MappingLock> locks) {
        this.first = locks.get(0);
        this.locks = List.copyOf(locks);
    }

    /** In what they contradict each other, in words; what only one of them says is no contradiction. */
    List<String> contradictions() {
        List<String> contradictions = new ArrayList<>();
        for (MappingLock lock : locks.subList(1, locks.size())) {
            differ("version", first.version(), lock.version(), contradictions);
            differ("kind", first.kind(), lock.kind(), contradictions);
            differ("target", first.target(), lock.target(), contradictions);
            differ("template", first.template().compact(), lock.template().compact(), contradictions);
            MappingDiff.between(stated(first), stated(lock)).changes().stream()
                    .filter(change -> !change.isAddition())
                    .map(MappingChange::toString)
                    .forEach(contradictions::add);
        }
        return contradictions;
    }

    private static void differ(String what, @Nullable Object one, @Nullable Object other, List<String> contradictions) {
        if (!Objects.equals(one, other)) {
            contradictions.add(what + " " + one + " -> " + other);
        }
    }

    /** One lock for all of them: a field is given up if none of them has it. */
    MappingLock joined() {
        JsonObject settings = first.settings();
        JsonObject stated = stated(first);
        for (MappingLock lock : locks) {
            settings = settings.merged(lock.settings());
            stated = stated.merged(stated(lock));
        }
        JsonObject mappings = stated;
        for (MappingLock lock : locks) {
            mappings = LockedFields.merged(mappings, lock.mappings());
        }
        return new MappingLock(
                first.target(),
                first.index(),
                first.kind(),
                first.version(),
                first.template(),
                settings,
                mappings,
                List.copyOf(LockedFields.missing(stated, mappings).keySet()),
                locks.size() > 1);
    }

    private static JsonObject stated(MappingLock lock) {
        return LockedFields.without(lock.mappings(), lock.retired());
    }
}
