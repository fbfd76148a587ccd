package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;

/** Documents are read, updated and indexed anew from their source. */
final class SourceFilterRule implements RootRule {

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        document.root().parameter("_source").ifPresent(source -> {
            if (source.value() instanceof JsonObject filter
                    && JsonTree.of(false).equals(filter.get("enabled"))) {
                diagnostics.report(
                        MappingProblem.NO_SOURCE,
                        source.source("enabled"),
                        document.name().simpleName());
            }
        });
    }
}
