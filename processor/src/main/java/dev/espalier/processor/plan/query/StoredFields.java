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
import org.jspecify.annotations.Nullable;

/** Tells which fields the mapping keeps out of what is stored, so that they are not there for projections and highlights. */
final class StoredFields {

    private final DocumentModel document;
    private final List<String> included;
    private final List<Pattern> includes;
    private final List<Pattern> excludes;

    StoredFields(DocumentModel document) {
        JsonObject stored = document.root()
                .parameter("_source")
                .map(MappingParameter::value)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElse(JsonObject.EMPTY);
        this.document = document;
        this.included = texts(stored.get("includes"));
        this.includes = patterns(included);
        this.excludes = patterns(texts(stored.get("excludes")));
    }

    /** Reports what a projection reads and servers do not keep. */
    void check(ProjectionPlan projection, Diagnostics diagnostics) {
        for (PropertyModel component : projection.object().properties()) {
            if (component.isField() && !isInSource(component.fieldName())) {
                diagnostics.report(
                        RepositoryProblem.NEVER_RETURNED,
                        component.source(),
                        projection.name().nestedName() + "." + component.name(),
                        document.name().nestedName());
            }
        }
    }

    /** Whether servers keep what is sent of a field, by its name in the index. */
    boolean isInSource(String field) {
        boolean kept = includes.isEmpty() || matches(includes, field) || reachesInto(field);
        return kept && !matches(excludes, field);
    }

    /** Whether parts of an object are kept that are named one by one. */
    private boolean reachesInto(String field) {
        return included.stream().anyMatch(name -> name.startsWith(field + "."));
    }

    private static boolean matches(List<Pattern> patterns, String field) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(field).matches());
    }

    private static List<Pattern> patterns(List<String> names) {
        return names.stream().map(FieldPattern::of).toList();
    }

    private static List<String> texts(@Nullable JsonTree names) {
        return names instanceof JsonArray array
                ? array.elements().stream()
                        .filter(JsonText.class::isInstance)
                        .map(name -> ((JsonText) name).value())
                        .toList()
                : List.of();
    }
}
