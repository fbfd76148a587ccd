package dev.espalier.schema.lock;

import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the analyzers that fields of both mappings use by the same name, and that are defined differently. */
final class AnalysisComparison {

    private final MappingLock lock;
    private final MappingLock wanted;
    private final List<AnalysisChange> changes = new ArrayList<>();

    private AnalysisComparison(MappingLock lock, MappingLock wanted) {
        this.lock = lock;
        this.wanted = wanted;
    }

    static List<AnalysisChange> between(MappingLock lock, MappingLock wanted) {
        AnalysisComparison comparison = new AnalysisComparison(lock, wanted);
        comparison.fields("", lock.mappings(), wanted.mappings());
        return comparison.changes;
    }

    private void fields(String parent, JsonObject before, JsonObject after) {
        for (String children : List.of("properties", "fields")) {
            after.object(children).members().keySet().forEach(name -> {
                JsonObject old = before.object(children).object(name);
                JsonObject field = after.object(children).object(name);
                String path = parent.isEmpty() ? name : parent + "." + name;
                analyzers(path, old, field);
                fields(path, old, field);
            });
        }
    }

    private void analyzers(String path, JsonObject before, JsonObject after) {
        boolean searchedWithItsOwn = after.text("search_analyzer") != null;
        compare(path, "analyzer", analyzer(before), analyzer(after), true);
        compare(path, "normalizer", before.text("normalizer"), after.text("normalizer"), true);
        if (searchedWithItsOwn) {
            compare(path, "analyzer", before.text("search_analyzer"), after.text("search_analyzer"), false);
        }
    }

    /** A field that names none has that of its type; most have the one called default, which an index can define. */
    private static @Nullable String analyzer(JsonObject field) {
        String stated = field.text("analyzer");
        String type = field.text("type");
        return stated != null || type == null
                ? stated
                : FieldType.named(type).stream()
                        .flatMap(known -> known.parameters().stream())
                        .filter(parameter -> parameter.name().equals("analyzer"))
                        .map(FieldParameter::standard)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private void compare(String path, String kind, @Nullable String before, @Nullable String after, boolean indexTime) {
        if (before == null || !before.equals(after)) {
            return;
        }
        Map<String, JsonObject> old = AnalyzerClosure.of(lock.settings(), kind, before);
        if (!old.equals(AnalyzerClosure.of(wanted.settings(), kind, after))) {
            changes.add(new AnalysisChange(path, after, indexTime));
        }
    }
}
