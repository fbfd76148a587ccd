package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.schema.FieldType;
import java.util.Optional;

/** Some fields cannot stand inside some objects. */
final class NestingRule implements FieldRule {

    private final DocumentModel document;

    NestingRule(DocumentModel document) {
        this.document = document;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        Optional<String> flat = document.root().isFlat()
                ? Optional.of(document.name().simpleName())
                : field.objects().stream()
                        .filter(object -> object.states("subobjects", false))
                        .map(MappedField::path)
                        .findFirst();
        if (flat.isPresent() && field.type().family().holdsProperties() && !field.isSubField()) {
            diagnostics.report(
                    MappingProblem.NESTED_IN_FLAT,
                    field.source(),
                    field.path(),
                    field.type() == FieldType.NESTED ? "nested" : "an object",
                    flat.get(),
                    field.property().fieldName());
        }
        if (field.type() == FieldType.SEMANTIC_TEXT && field.nested().isPresent()) {
            diagnostics.report(
                    MappingProblem.MISPLACED_SEMANTIC,
                    field.source(),
                    field.path(),
                    "in nested '" + field.nested().get() + "'");
        }
    }
}
