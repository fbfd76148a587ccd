package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonNumber;
import java.util.HashSet;
import java.util.Set;

/** Judges how one property is indexed. */
final class FieldMappingValidator {

    private final Diagnostics diagnostics;

    FieldMappingValidator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void validate(PropertyModel property) {
        FieldMapping mapping = property.field();
        if (property.object().isPresent() && property.isCollection() && !mapping.stated()) {
            diagnostics.report(Problem.UNDECIDED_COLLECTION, property.source(), property.name());
        }
        if (checkType(property.type(), mapping)) {
            mapping.parameters().forEach(this::checkParameter);
        }
        checkSubFields(property, mapping);
    }

    private boolean checkType(TypeModel type, FieldMapping mapping) {
        if (FieldTypeFit.fits(type, mapping.type())) {
            return true;
        }
        if (mapping.type().family().holdsProperties()) {
            String annotation = mapping.type() == FieldType.NESTED ? "@NestedField" : "@ObjectField";
            diagnostics.report(Problem.NO_INNER_FIELDS, mapping.source(), type.spelling(), annotation);
        } else {
            diagnostics.report(
                    Problem.WRONG_FIELD_TYPE,
                    mapping.source(),
                    type.element().spelling(),
                    mapping.type().typeName(),
                    FieldTypeFit.remedy(type, mapping.type().family()));
        }
        return false;
    }

    private void checkParameter(MappingParameter parameter) {
        switch (parameter.name()) {
            case "ignore_above" -> checkNotNegative(parameter);
            default -> {
                // switches and values that the annotation's own types keep legal
            }
        }
    }

    private void checkNotNegative(MappingParameter parameter) {
        if (parameter.value() instanceof JsonNumber number && number.value().signum() < 0) {
            diagnostics.report(
                    Problem.OUT_OF_RANGE,
                    parameter.source(),
                    parameter.name(),
                    number.value().toPlainString(),
                    "0 .. 2147483647");
        }
    }

    private void checkSubFields(PropertyModel property, FieldMapping mapping) {
        Set<String> names = new HashSet<>();
        for (SubField field : mapping.subFields()) {
            if (mapping.type().family().holdsProperties()) {
                reject(property, field, "an object has no multi-fields", "annotate the properties of the object");
            } else if (FieldNameRule.violation(field.name()).isPresent()) {
                reject(property, field, "this is not a legal name", "use letters, digits and underscores");
            } else if (!names.add(field.name())) {
                reject(property, field, "there are two of this name", "rename one of them");
            } else if (checkType(property.type(), field.mapping())) {
                field.mapping().parameters().forEach(this::checkParameter);
            }
        }
    }

    private void reject(PropertyModel property, SubField field, String reason, String help) {
        diagnostics.report(Problem.ILLEGAL_SUB_FIELD, field.source(), property.fieldName(), field.name(), reason, help);
    }
}
