package dev.espalier.processor.plan.lock;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.SimilarityModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.processor.plan.mapping.MappingPlan;
import dev.espalier.schema.IndexKind;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingChange;
import dev.espalier.schema.MappingDiff;
import dev.espalier.schema.settings.SettingsDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one compilation, by the names of their indexes: those of one index must not contradict each other. A
 * compiler that is given only what has changed does not see the others; then the index itself tells, when it is ensured.
 */
public final class SharedIndexes {

    private final Map<String, List<Sharing>> documents = new TreeMap<>();

    private record Sharing(DocumentModel document, MappingPlan mapping) {

        String name() {
            return document.name().simpleName();
        }

        JsonObject section(String name) {
            return mapping.definition().object(name);
        }
    }

    /**
     * Adds a document, and reports in what it contradicts those before it.
     *
     * @param document the document
     * @param mapping its mapping
     * @param diagnostics collects the contradictions
     */
    public void add(DocumentModel document, MappingPlan mapping, Diagnostics diagnostics) {
        Sharing added = new Sharing(document, mapping);
        List<Sharing> others = documents.computeIfAbsent(document.index().name(), ignored -> new ArrayList<>());
        others.stream().findFirst().ifPresent(first -> compare(first, added, diagnostics));
        others.add(added);
    }

    private static void compare(Sharing first, Sharing second, Diagnostics diagnostics) {
        kinds(first, second, diagnostics);
        components(first, second, diagnostics);
        similarities(first, second, diagnostics);
        settings(first, second, diagnostics);
        FieldPlaces places = new FieldPlaces(second.document);
        MappingDiff.between(first.section("mappings"), second.section("mappings")).changes().stream()
                .filter(change -> !change.isAddition())
                .forEach(change -> diagnostics.report(
                        DocumentProblem.SHARED_FIELD,
                        places.of(change.path(), change.parameter()),
                        change.path().isEmpty() ? "the mapping" : "'" + change.path() + "'",
                        value(change, change.before()),
                        first.name(),
                        value(change, change.after()),
                        second.name()));
    }

    private static void kinds(Sharing first, Sharing second, Diagnostics diagnostics) {
        IndexKind before = first.document.kind();
        IndexKind after = second.document.kind();
        if (!before.serves(after) && !after.serves(before)) {
            diagnostics.report(
                    DocumentProblem.SHARED_NAME,
                    second.document.index().source(),
                    second.document.index().name(),
                    before.inSentence(),
                    first.name(),
                    after.inSentence(),
                    second.name());
        }
    }

    private static String value(MappingChange change, @Nullable String value) {
        return change.parameter() + " " + (value == null ? "(none)" : value);
    }

    private static void components(Sharing first, Sharing second, Diagnostics diagnostics) {
        for (ComponentModel component : second.document.index().definition().components()) {
            Optional<JsonObject> before = definition(first, component);
            if (before.isPresent() && !before.equals(definition(second, component))) {
                report(second, component.name(), component.kind().words(), first, diagnostics);
            }
        }
    }

    private static void similarities(Sharing first, Sharing second, Diagnostics diagnostics) {
        for (SimilarityModel similarity : second.document.index().definition().similarities()) {
            String name = similarity.name().value();
            JsonTree before = similarities(first).get(name);
            if (before != null && !before.equals(similarities(second).get(name))) {
                report(second, similarity.name(), "similarity", first, diagnostics);
            }
        }
    }

    private static JsonObject similarities(Sharing sharing) {
        return sharing.section("settings").object("index").object("similarity");
    }

    private static void report(Sharing second, StatedName name, String words, Sharing first, Diagnostics diagnostics) {
        diagnostics.report(
                AnalysisProblem.SECOND_COMPONENT,
                name.source(),
                name.value(),
                words,
                first.name(),
                second.name() + " for the one index '" + second.document.index().name() + "', and not alike");
    }

    private static Optional<JsonObject> definition(Sharing sharing, ComponentModel component) {
        JsonTree definition = sharing.section("settings")
                .object("index")
                .object("analysis")
                .object(component.kind().section())
                .get(component.name().value());
        return definition instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    /** Only what both state: where one is silent, it takes what the other wants. */
    private static void settings(Sharing first, Sharing second, Diagnostics diagnostics) {
        for (StatedSetting setting : second.document.index().definition().settings()) {
            first.document
                    .index()
                    .definition()
                    .setting(setting.name())
                    .filter(before -> differ(before, setting, second.document))
                    .ifPresent(before -> diagnostics.report(
                            AnalysisProblem.SHARED_SETTING,
                            setting.source(),
                            setting.name(),
                            text(before),
                            first.name(),
                            text(setting),
                            second.name()));
        }
    }

    private static boolean differ(StatedSetting before, StatedSetting after, DocumentModel document) {
        return document.target().releases().stream()
                .anyMatch(release -> !SettingsDiff.between(object(before), object(after), release.dialect())
                        .isEmpty());
    }

    private static JsonObject object(StatedSetting setting) {
        return new JsonObject(Map.of(setting.name(), JsonTree.of(text(setting))));
    }

    private static String text(StatedSetting setting) {
        return setting.values().stream().map(StatedName::value).collect(Collectors.joining(","));
    }
}
