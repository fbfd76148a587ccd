package dev.espalier.processor.scan;

import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Query;
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

    private StatedQueries() {}

    /** The query of a method; the first, should there be several. */
    static Optional<StatedQuery> of(ElementRef method) {
        return find(method, Query.class, Purpose.AS_NAMED)
                .or(() -> find(method, CountBy.class, Purpose.COUNT))
                .or(() -> find(method, DeleteBy.class, Purpose.DELETE))
                .or(() -> AnnotationReader.find(method, UpdateBy.class)
                        .map(use -> query(
                                use,
                                Purpose.UPDATE,
                                new StatedScript(use.text("script"), use.text("language"), use.source("script")))));
    }

    private static Optional<StatedQuery> find(ElementRef method, Class<? extends Annotation> type, Purpose purpose) {
        return AnnotationReader.find(method, type).map(use -> query(use, purpose, null));
    }

    private static StatedQuery query(AnnotationUse use, Purpose purpose, @Nullable StatedScript script) {
        return new StatedQuery(
                use.text("value"),
                use.constant("validate").equals(Validation.LENIENT.name()),
                purpose,
                script,
                use.source("value"));
    }
}
