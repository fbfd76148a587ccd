package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which components of projections are never there, because the mapping keeps their fields out of what is stored. */
final class StoredFields {

    private StoredFields() {}

    static void check(ProjectionPlan projection, DocumentModel document, Diagnostics diagnostics) {
        JsonObject stored = document.root()
                .parameter("_source")
                .map(MappingParameter::value)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElse(JsonObject.EMPTY);
        List<Pattern> excludes = patterns(stored.get("excludes"));
        List<Pattern> includes = patterns(stored.get("includes"));
        for (PropertyModel component : projection.object().properties()) {
            String field = component.fieldName();
            boolean kept = includes.isEmpty() || matches(includes, field) || reachesInto(stored, field);
            if (component.isField() && (matches(excludes, field) || !kept)) {
                diagnostics.report(
                        RepositoryProblem.NEVER_RETURNED,
                        component.source(),
                        projection.name().nestedName() + "." + component.name(),
                        document.name().nestedName());
            }
        }
    }

    /** Whether parts of an object are kept that are named one by one. */
    private static boolean reachesInto(JsonObject stored, String field) {
        return texts(stored.get("includes")).anyMatch(name -> name.startsWith(field + "."));
    }

    private static boolean matches(List<Pattern> patterns, String field) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(field).matches());
    }

    private static List<Pattern> patterns(@Nullable JsonTree names) {
        return texts(names)
                .map(name -> Pattern.compile(
                        Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))))
                .toList();
    }

    private static Stream<String> texts(@Nullable JsonTree names) {
        return names instanceof JsonArray array
                ? array.elements().stream().filter(JsonText.class::isInstance).map(name -> ((JsonText) name).value())
                : Stream.empty();
    }
}
