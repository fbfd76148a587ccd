package dev.espalier.processor.plan.lock;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EvolutionProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.DataStreamModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.OldestVersion;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.mapping.MappingPlan;
import dev.espalier.schema.MappingChange;
import dev.espalier.schema.lock.LockCommand;
import dev.espalier.schema.lock.LockComparison;
import dev.espalier.schema.lock.MappingLock;
import dev.espalier.schema.lock.UnreadableLockException;
import java.util.List;
import java.util.stream.Stream;

/** Compares a document with its lock, and plans the lock that is to be accepted. */
public final class LockPlanner {

    private final DocumentModel document;
    private final MappingLock wanted;
    private final Diagnostics diagnostics;

    private LockPlanner(DocumentModel document, MappingLock wanted, Diagnostics diagnostics) {
        this.document = document;
        this.wanted = wanted;
        this.diagnostics = diagnostics;
    }

    /**
     * The plan for a document that was found to be right.
     *
     * @param document the document
     * @param mapping its mapping
     * @param file its file in the lock directory
     * @param diagnostics collects what the index could not take
     */
    public static LockPlan plan(DocumentModel document, MappingPlan mapping, LockFile file, Diagnostics diagnostics) {
        MappingLock wanted = new MappingLock(
                document.target().id(),
                document.index().name(),
                document.kind(),
                document.index().version(),
                LockedTemplate.of(document, mapping),
                mapping.definition().object("settings"),
                mapping.definition().object("mappings"),
                List.of());
        MappingLock accepted = new LockPlanner(document, wanted, diagnostics).accepted(file);
        return new LockPlan(resource(mapping), accepted.text());
    }

    private static String resource(MappingPlan mapping) {
        String path = mapping.resource();
        return path.replaceFirst("(\\.template)?\\.json$", LockCommand.CANDIDATE);
    }

    private MappingLock accepted(LockFile file) {
        if (file instanceof LockFile.Found found) {
            return accepted(found.text());
        }
        if (file instanceof LockFile.Unreadable unreadable) {
            damaged(unreadable.failure());
        } else {
            diagnostics.report(EvolutionProblem.NO_LOCK, document.source(), wanted.index(), wanted.fileName());
        }
        return wanted;
    }

    private void damaged(String what) {
        diagnostics.report(EvolutionProblem.DAMAGED_LOCK, document.source(), wanted.index(), what);
    }

    private MappingLock accepted(String text) {
        try {
            MappingLock lock = MappingLock.parse(text);
            if (!lock.index().equals(wanted.index())) {
                damaged("is that of '" + lock.index() + "'");
                return wanted;
            }
            compare(lock);
            return lock.followedBy(wanted);
        } catch (UnreadableLockException e) {
            Problem problem = e.reason() == UnreadableLockException.Reason.NEWER_FORMAT
                    ? EvolutionProblem.FOREIGN_LOCK
                    : EvolutionProblem.DAMAGED_LOCK;
            diagnostics.report(problem, document.source(), wanted.index(), e.getMessage());
            return wanted;
        }
    }

    private void compare(MappingLock lock) {
        if (!lock.target().equals(wanted.target())) {
            diagnostics.report(
                    EvolutionProblem.FOREIGN_LOCK,
                    document.source(),
                    wanted.index(),
                    "was written for " + lock.target() + ", and this build is for " + wanted.target());
            return;
        }
        LockComparison comparison = LockComparison.of(lock, wanted);
        comparison.kind().refused().forEach(this::refused);
        OldestVersion oldest = document.index().oldest();
        if (oldest != null && oldest.version() <= lock.version()) {
            compatible(oldest, lock, comparison);
        }
        if (wanted.version() == lock.version()) {
            new LockReport(document, diagnostics).report(comparison);
        } else if (wanted.version() == lock.version() + 1) {
            diagnostics.report(
                    EvolutionProblem.UNACCEPTED_CHANGE,
                    document.index().versionSource(),
                    "version " + wanted.version() + " of '" + wanted.index() + "'");
        } else {
            diagnostics.report(
                    EvolutionProblem.ILLEGAL_VERSION,
                    document.index().versionSource(),
                    wanted.version(),
                    lock.version(),
                    lock.version() + 1);
        }
    }

    /** A new version does not help: the name is taken. */
    private void refused(String change) {
        SourceRef place = document.index()
                .definition()
                .dataStream()
                .map(DataStreamModel::source)
                .orElse(document.index().source());
        diagnostics.report(EvolutionProblem.KIND_CHANGED, place, wanted.index(), change);
    }

    /** The lock is what the version before this one was built with, or this one before it was changed. */
    private void compatible(OldestVersion oldest, MappingLock lock, LockComparison comparison) {
        List<String> changes = Stream.concat(
                        comparison.mapping().changes().stream()
                                .filter(change -> change.kind() == MappingChange.Kind.BREAKING)
                                .map(MappingChange::toString),
                        comparison.gone().stream().map(path -> path + ": gone"))
                .toList();
        if (!changes.isEmpty()) {
            diagnostics.report(
                    EvolutionProblem.CHANGE_WHILE_COMPATIBLE,
                    oldest.source(),
                    lock.version(),
                    String.join("; ", changes));
        }
    }
}
