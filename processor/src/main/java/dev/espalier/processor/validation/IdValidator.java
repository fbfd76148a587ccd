package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.util.List;

/** Judges the id of a document. */
final class IdValidator {

    private final Diagnostics diagnostics;

    IdValidator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void validate(DocumentModel document) {
        List<PropertyModel> ids = document.properties().stream()
                .filter(property -> property.role() == PropertyRole.ID)
                .toList();
        String type = document.name().simpleName();
        if (ids.isEmpty()) {
            diagnostics.report(DocumentProblem.MISSING_ID, document.source(), type);
            return;
        }
        ids.stream()
                .skip(1)
                .forEach(second -> diagnostics.report(
                        DocumentProblem.SECOND_ID,
                        second.source(),
                        type,
                        ids.get(0).name(),
                        second.name()));
        validate(ids.get(0), document.generatedId());
    }

    private void validate(PropertyModel id, boolean generated) {
        if (id.type() instanceof TypeModel.Unmappable) {
            return;
        }
        if (!IdTypeRule.isFit(id)) {
            diagnostics.report(
                    DocumentProblem.ILLEGAL_ID_TYPE, id.source(), id.type().spelling());
        } else if (generated && !isString(id.type())) {
            diagnostics.report(
                    DocumentProblem.ILLEGAL_GENERATED_ID, id.source(), id.type().spelling());
        } else if (!id.field().sortable()) {
            diagnostics.report(DocumentProblem.UNSORTABLE_ID, id.field().source(), id.name());
        }
    }

    private static boolean isString(TypeModel type) {
        return type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }

    static boolean isLong(TypeModel type) {
        return type instanceof TypeModel.Unmappable
                || (type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.LONG);
    }
}
