package dev.espalier.processor.plan.lock;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EvolutionProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.SimilarityModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.MappingChange;
import dev.espalier.schema.MappingChange.Kind;
import dev.espalier.schema.lock.AnalysisChange;
import dev.espalier.schema.lock.LockComparison;
import dev.espalier.schema.lock.Rename;
import dev.espalier.schema.lock.Unstated;
import dev.espalier.schema.settings.SettingScope;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reports what separates a document from its lock, within one version. */
final class LockReport {

    private static final String ANALYSIS = "index.analysis.";
    private static final String SIMILARITY = "index.similarity.";

    private final DocumentModel document;
    private final FieldPlaces places;
    private final Diagnostics diagnostics;

    LockReport(DocumentModel document, Diagnostics diagnostics) {
        this.document = document;
        this.places = new FieldPlaces(document);
        this.diagnostics = diagnostics;
    }

    void report(LockComparison comparison) {
        List<MappingChange> changes = comparison.mapping().changes();
        changes.stream().filter(change -> change.kind() == Kind.BREAKING).forEach(this::breaking);
        changes.stream().filter(change -> change.kind() != Kind.BREAKING).forEach(this::consequence);
        comparison.analysis().forEach(this::analysis);
        settings(comparison);
        comparison.renames().forEach(this::rename);
        kept(comparison.unstated());
        List<String> renamed = comparison.renames().stream().map(Rename::before).toList();
        comparison.gone().stream().filter(path -> !renamed.contains(path)).forEach(this::gone);
        unaccepted(
                comparison.kind().taken(),
                changes.stream()
                        .filter(change -> change.kind() != Kind.BREAKING)
                        .toList());
    }

    private void breaking(MappingChange change) {
        diagnostics.report(EvolutionProblem.BREAKING_CHANGE, place(change), change.toString(), newIndex());
    }

    /** What a change needs that no index takes. Where there is a template, the next index of a row has it. */
    private String newIndex() {
        String version = "@Document(version = " + (document.index().version() + 1) + ")";
        return document.index().definition().template().isPresent()
                ? "declare " + version + " and roll over, by client.indexes().rollover(...)"
                : "declare a new index with " + version;
    }

    /** What a change needs that an open index does not take. No index of a data stream can be closed to write to. */
    private String closedIndex() {
        return document.isInDataStream()
                ? newIndex()
                : "close the index, change the setting and accept the lock, or " + newIndex();
    }

    /** What a change that the index takes does to the documents that are in it. */
    private void consequence(MappingChange change) {
        if (change.reset()) {
            diagnostics.report(
                    EvolutionProblem.SILENT_RESET,
                    place(change),
                    label(change),
                    change.before(),
                    Objects.requireNonNullElse(change.after(), "nothing"));
        }
        List<String> empty = isSubField(change) ? List.of(change.path()) : CopyTargets.added(change);
        if (!empty.isEmpty()) {
            diagnostics.report(EvolutionProblem.EMPTY_IN_OLD_DOCUMENTS, place(change), String.join("', '", empty));
        } else if (change.laterDocumentsOnly()) {
            diagnostics.report(EvolutionProblem.FOR_LATER_DOCUMENTS, place(change), change.toString());
        }
    }

    private boolean isSubField(MappingChange change) {
        return change.isAddition() && places.isSubField(change.path());
    }

    private static String label(MappingChange change) {
        return (change.path().isEmpty() ? "" : change.path() + ": ") + change.parameter();
    }

    private void analysis(AnalysisChange change) {
        SourceRef place = places.of(change.field(), change.indexTime() ? "analyzer" : "search_analyzer");
        if (change.indexTime()) {
            diagnostics.report(EvolutionProblem.ANALYZER_CHANGED, place, change.field(), change.analyzer(), newIndex());
        } else {
            diagnostics.report(EvolutionProblem.SEARCH_ANALYZER_CHANGED, place, change.field(), change.analyzer());
        }
    }

    /** What analyzers are made of is told of the fields that use them, where there are such. */
    private void settings(LockComparison comparison) {
        comparison.settings().changes().stream()
                .filter(change -> !change.name().startsWith(ANALYSIS))
                .forEach(change -> diagnostics.report(
                        problem(change.scope()),
                        setting(change.name()),
                        change.toString(),
                        change.scope() == SettingScope.STATIC ? closedIndex() : newIndex()));
        if (comparison.analysis().isEmpty()) {
            comparison.settings().changes().stream()
                    .filter(change -> change.name().startsWith(ANALYSIS))
                    .map(change -> change.name().substring(ANALYSIS.length()).split("\\."))
                    .map(name -> List.of(name).subList(0, Math.min(2, name.length)))
                    .distinct()
                    .forEach(name -> diagnostics.report(
                            EvolutionProblem.CLOSED_SETTING,
                            component(name.get(name.size() - 1)),
                            String.join(" ", name),
                            closedIndex()));
        }
    }

    private SourceRef setting(String name) {
        if (name.startsWith(SIMILARITY)) {
            return similarity(name.substring(SIMILARITY.length()));
        }
        return document.index()
                .definition()
                .setting(name.substring("index.".length()))
                .map(StatedSetting::source)
                .orElse(document.source());
    }

    private SourceRef similarity(String name) {
        return document.index().definition().similarities().stream()
                .map(SimilarityModel::name)
                .filter(similarity -> name.startsWith(similarity.value() + "."))
                .findFirst()
                .map(StatedName::source)
                .orElse(document.source());
    }

    private SourceRef component(String name) {
        return document.index().definition().components().stream()
                .filter(component -> component.name().value().equals(name))
                .findFirst()
                .map(component -> component.name().source())
                .orElse(document.source());
    }

    private static Problem problem(SettingScope scope) {
        return switch (scope) {
            case DYNAMIC -> EvolutionProblem.LIVE_SETTING;
            case STATIC -> EvolutionProblem.CLOSED_SETTING;
            case FINAL, PRIVATE, REMOVED -> EvolutionProblem.CREATION_SETTING;
        };
    }

    private void kept(Unstated unstated) {
        unstated.parameters()
                .forEach(change ->
                        diagnostics.report(EvolutionProblem.KEPT_BY_INDEX, place(change), Unstated.words(change)));
        unstated.settings()
                .forEach(change -> diagnostics.report(
                        EvolutionProblem.KEPT_BY_INDEX, setting(change.name()), Unstated.words(change)));
    }

    private void rename(Rename rename) {
        diagnostics.report(
                EvolutionProblem.RENAMED_FIELD,
                places.of(rename.after(), "name"),
                rename.after(),
                rename.before(),
                rename.before().substring(rename.before().lastIndexOf('.') + 1));
    }

    private void gone(String path) {
        diagnostics.report(EvolutionProblem.FIELD_GONE, document.source(), path);
    }

    private void unaccepted(List<String> kind, List<MappingChange> changes) {
        List<String> all = Stream.concat(kind.stream(), changes.stream().map(MappingChange::toString))
                .toList();
        if (!all.isEmpty()) {
            diagnostics.report(
                    EvolutionProblem.UNACCEPTED_CHANGE,
                    changes.isEmpty() ? document.index().source() : place(changes.get(0)),
                    String.join("; ", all));
        }
    }

    private SourceRef place(MappingChange change) {
        return places.of(change.path(), change.parameter());
    }
}
