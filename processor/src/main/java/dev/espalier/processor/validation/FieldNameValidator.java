package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import java.util.HashMap;
import java.util.Map;

/** Judges the names of the fields of one object. */
final class FieldNameValidator {

    private final Diagnostics diagnostics;

    FieldNameValidator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void validate(ObjectModel object, boolean root, boolean flat) {
        Map<String, PropertyModel> taken = new HashMap<>();
        for (PropertyModel property : object.fields()) {
            for (String alias : property.traits().aliases()) {
                PropertyModel first = taken.putIfAbsent(alias, property);
                if (first != null) {
                    diagnostics.report(
                            DocumentProblem.SECOND_FIELD, property.source(), alias, first.name(), property.name());
                }
            }
        }
        for (PropertyModel property : object.fields()) {
            String name = property.fieldName();
            (flat ? FieldNameRule.violationInFlat(name) : FieldNameRule.violation(name))
                    .ifPresent(reason -> diagnostics.report(
                            DocumentProblem.ILLEGAL_FIELD_NAME, property.fieldNameSource(), name, reason));
            if (root && FieldNameRule.isReserved(name)) {
                diagnostics.report(DocumentProblem.RESERVED_FIELD, property.fieldNameSource(), name, name.substring(1));
            }
            if (name.startsWith("_") && !FieldNameRule.isReserved(name)) {
                diagnostics.report(DocumentProblem.SERVER_LIKE_NAME, property.fieldNameSource(), name);
            }
            PropertyModel first = taken.putIfAbsent(name, property);
            if (first != null) {
                diagnostics.report(
                        DocumentProblem.SECOND_FIELD, property.fieldNameSource(), name, first.name(), property.name());
            }
        }
    }
}
