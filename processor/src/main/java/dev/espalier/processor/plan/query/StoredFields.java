package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.plan.query.result.ProjectionPlan;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which fields the mapping keeps out of what is stored, so that they are not there for projections and highlights. */
final class StoredFields {

    private StoredFields() {}

    static void check(ProjectionPlan projection, DocumentModel document, Diagnostics diagnostics) {
        for (PropertyModel component : projection.object().properties()) {
            if (component.isField() && !isInSource(component.fieldName(), document)) {
                diagnostics.report(
                        RepositoryProblem.NEVER_RETURNED,
                        component.source(),
                        projection.name().nestedName() + "." + component.name(),
                        document.name().nestedName());
            }
        }
    }

    /** Whether servers keep what is sent of a field, by its name in the index. */
    static boolean isInSource(String field, DocumentModel document) {
        JsonObject stored = document.root()
                .parameter("_source")
                .map(MappingParameter::value)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElse(JsonObject.EMPTY);
        List<Pattern> includes = patterns(stored.get("includes"));
        boolean kept = includes.isEmpty() || matches(includes, field) || reachesInto(stored, field);
        return kept && !matches(patterns(stored.get("excludes")), field);
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
