package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.DynamicMapping;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.Target;

/** Fields that appear by themselves should be meant to. */
final class DynamicRule implements RootRule {

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        boolean meant = !document.root().templates().isEmpty();
        DynamicMapping dynamic = document.index().dynamic();
        SourceRef source = document.root().dynamicSource();
        if (dynamic == DynamicMapping.TRUE && !meant) {
            diagnostics.report(
                    MappingProblem.UNBOUND_FIELDS, source, document.name().simpleName(), "on @Document");
        }
        checkServer(dynamic == DynamicMapping.RUNTIME, source, document.target(), diagnostics);
        for (MappedField field : fields.all()) {
            field.parameter("dynamic").ifPresent(stated -> {
                if (field.text("dynamic").filter("true"::equals).isPresent() && !meant) {
                    diagnostics.report(MappingProblem.UNBOUND_FIELDS, stated.source(), field.path(), "of this object");
                }
                boolean runtime =
                        field.text("dynamic").filter("runtime"::equals).isPresent();
                checkServer(runtime, stated.source(), document.target(), diagnostics);
            });
        }
    }

    private static void checkServer(boolean runtime, SourceRef source, Target target, Diagnostics diagnostics) {
        if (runtime && target.includes(Dialect.OPENSEARCH)) {
            diagnostics.report(
                    MappingProblem.UNAVAILABLE,
                    source,
                    "dynamic = RUNTIME",
                    "Elasticsearch",
                    target,
                    "use STRICT, FALSE or TRUE" + TargetCheck.ELSEWHERE);
        }
    }
}
