package dev.espalier.processor.scan;

import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.SearchBody;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.annotation.Validation;
import dev.espalier.processor.model.QueryMethodModel.Purpose;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.QueryMethodModel.StatedScript;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the queries that methods state in annotations. */
final class StatedQueries {

    private final QueryResources resources;

    StatedQueries(QueryResources resources) {
        this.resources = resources;
    }

    /** The query of a method; the first, should there be several. */
    Optional<StatedQuery> of(ElementRef method) {
        return find(method, Query.class, Purpose.AS_NAMED)
                .or(() -> find(method, SearchBody.class, Purpose.SEARCH))
                .or(() -> find(method, CountBy.class, Purpose.COUNT))
                .or(() -> find(method, DeleteBy.class, Purpose.DELETE))
                .or(() -> AnnotationReader.find(method, UpdateBy.class)
                        .map(use -> query(
                                use,
                                Purpose.UPDATE,
                                new StatedScript(use.text("script"), use.text("language"), use.source("script")))));
    }

    private Optional<StatedQuery> find(ElementRef method, Class<? extends Annotation> type, Purpose purpose) {
        return AnnotationReader.find(method, type).map(use -> query(use, purpose, null));
    }

    private StatedQuery query(AnnotationUse use, Purpose purpose, @Nullable StatedScript script) {
        boolean here = use.written("value").isPresent();
        if (!use.states("resource")) {
            return here
                    ? new StatedQuery(
                            use.text("value"), isLenient(use), null, null, purpose, script, use.source("value"))
                    : missing("there is neither a query nor a resource", use.source(), purpose, script);
        }
        if (here) {
            return missing("there is a query, and a resource besides", use.source("resource"), purpose, script);
        }
        String path = use.text("resource");
        return resources
                .read(path)
                .map(json -> new StatedQuery(json, isLenient(use), path, null, purpose, script, use.source("resource")))
                .orElseGet(() -> missing(
                        "the compiler finds no resource '" + path + "'", use.source("resource"), purpose, script));
    }

    private static StatedQuery missing(
            String reason, ElementRef source, Purpose purpose, @Nullable StatedScript script) {
        return new StatedQuery("", false, null, reason, purpose, script, source);
    }

    private static boolean isLenient(AnnotationUse use) {
        return use.constant("validate").equals(Validation.LENIENT.name());
    }
}
