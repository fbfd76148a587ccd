package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.plan.query.fetch.DocValueFormat;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.processor.plan.query.result.ProjectionPlan;
import java.util.List;
import java.util.Optional;

/** Spells the call that tells a search which fields a projection is made of. */
final class FetchExpressions {

    private final MetamodelExpressions metamodel;

    FetchExpressions(MetamodelExpressions metamodel) {
        this.metamodel = metamodel;
    }

    CodeBlock of(ProjectionPlan projection) {
        if (projection.from() == null) {
            return CodeBlock.of(".includeSource($L)", OptionExpressions.paths(projection.fields(), metamodel));
        }
        return projection.from() == FieldSource.DOC_VALUES
                ? docValues(projection.fields())
                : CodeBlock.of(
                        ".fetch($T.storedFields($L))",
                        RuntimeTypes.FIELD_FETCH,
                        OptionExpressions.paths(projection.fields(), metamodel));
    }

    private CodeBlock docValues(List<PropertyPath> fields) {
        List<PropertyPath> plain = fields.stream()
                .filter(field -> DocValueFormat.of(field).isEmpty())
                .toList();
        CodeBlock.Builder fetch = CodeBlock.builder()
                .add("$T.docValues($L)", RuntimeTypes.FIELD_FETCH, OptionExpressions.paths(plain, metamodel));
        for (PropertyPath field : fields) {
            Optional<String> format = DocValueFormat.of(field);
            format.ifPresent(known -> fetch.add(".formatted($L, $S)", metamodel.path(field), known));
        }
        return CodeBlock.of(".fetch($L)", fetch.build());
    }
}
