package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** Judges how one property is indexed. */
final class FieldMappingValidator {

    /** What servers take once in a document. */
    private static final Set<FieldType> SINGLE = EnumSet.of(
            FieldType.RANK_FEATURE,
            FieldType.JOIN,
            FieldType.PERCOLATOR,
            FieldType.HISTOGRAM,
            FieldType.AGGREGATE_METRIC_DOUBLE);

    private final Diagnostics diagnostics;
    private final Set<FieldMapping> broken = Collections.newSetFromMap(new IdentityHashMap<>());

    FieldMappingValidator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether a field has been found to be so wrong that its parameters do not matter. */
    boolean isBroken(FieldMapping mapping) {
        return broken.contains(mapping);
    }

    void validate(PropertyModel property) {
        if (property.type() instanceof TypeModel.Collection several
                && several.lists() > 0
                && property.field().type() != FieldType.RANK_VECTORS) {
            diagnostics.report(DocumentProblem.LISTS_IN_A_LIST, property.source(), property.name());
        }
        FieldMapping mapping = property.field();
        if (property.object().isPresent() && property.isCollection() && !mapping.stated()) {
            diagnostics.report(DocumentProblem.UNDECIDED_COLLECTION, property.source(), property.name());
        }
        checkType(property.type(), mapping);
        checkSubFields(property, mapping);
    }

    private void checkType(TypeModel type, FieldMapping mapping) {
        if (mapping.raw()) {
            return;
        }
        if (type instanceof TypeModel.Collection && SINGLE.contains(mapping.type())) {
            broken.add(mapping);
            diagnostics.report(
                    MappingProblem.WRONG_FIELD_TYPE,
                    mapping.source(),
                    type.spelling(),
                    mapping.type().typeName(),
                    "make the property a single value: servers refuse a document with several");
            return;
        }
        if (MultiFieldFit.fits(type, mapping)) {
            Optional<String> remedy = UncheckedDates.remedy(type, mapping);
            if (remedy.isPresent()) {
                broken.add(mapping);
                diagnostics.report(
                        MappingProblem.WRONG_FIELD_TYPE,
                        mapping.parameter("format")
                                .map(MappingParameter::source)
                                .orElse(mapping.source()),
                        type.element().spelling(),
                        mapping.type().typeName(),
                        remedy.get());
                return;
            }
            MultiFieldDates.unread(type, mapping)
                    .ifPresentOrElse(format -> reportUnread(type, mapping, format), () -> checkLoss(type, mapping));
            return;
        }
        broken.add(mapping);
        if (mapping.type().family().holdsProperties()) {
            String annotation = mapping.type() == FieldType.NESTED ? "@NestedField" : "@ObjectField";
            diagnostics.report(DocumentProblem.NO_INNER_FIELDS, mapping.source(), type.spelling(), annotation);
        } else {
            diagnostics.report(
                    MappingProblem.WRONG_FIELD_TYPE,
                    mapping.source(),
                    isVector(mapping) ? type.spelling() : type.element().spelling(),
                    mapping.type().typeName(),
                    FieldTypeRemedy.of(type, mapping.type()));
        }
    }

    /** Of a vector, what holds the numbers matters as well. */
    private static boolean isVector(FieldMapping mapping) {
        return mapping.type().family() == FieldFamily.VECTOR || mapping.type() == FieldType.RANK_VECTORS;
    }

    private void checkLoss(TypeModel type, FieldMapping mapping) {
        String field = mapping.type().typeName();
        FieldTypeLoss.of(type, mapping)
                .ifPresent(loss -> diagnostics.report(
                        MappingProblem.LOSSY_FIELD_TYPE,
                        mapping.source(),
                        type.element().spelling(),
                        field,
                        loss));
        TypeModel value = mapping.searched(type);
        DateFormatFit.format(value, mapping)
                .filter(format -> isPrintable(value, format))
                // what a text holds was given its form by the user
                .flatMap(format -> DateFormatFit.format(type, mapping))
                .ifPresent(format -> checkFormat(type, mapping, format));
    }

    private void reportUnread(TypeModel type, FieldMapping mapping, String format) {
        broken.add(mapping);
        diagnostics.report(
                MappingProblem.WRONG_FIELD_TYPE,
                mapping.parameter("format").map(MappingParameter::source).orElse(mapping.source()),
                type.element().spelling() + ", which is written as " + format + " here,",
                mapping.type().typeName(),
                "add what is written to the formats of the multi-field, as in format = \"strict_date||" + format
                        + "\": servers refuse each document otherwise");
    }

    private boolean isPrintable(TypeModel type, MappingParameter format) {
        Optional<String> obstacle = DateFormatFit.obstacle(type, format);
        obstacle.ifPresent(reason -> diagnostics.report(
                MappingProblem.UNPRINTABLE_DATE,
                format.source(),
                type.element().spelling(),
                ((JsonText) format.value()).value(),
                reason));
        return obstacle.isEmpty();
    }

    private void checkFormat(TypeModel type, FieldMapping mapping, MappingParameter format) {
        DateFormatFit.loss(type, format)
                .map(loss -> loss + " would be lost; put a format first that shows it")
                .or(() -> DateFormatFit.fractionLoss(type, mapping, format))
                .ifPresent(loss -> diagnostics.report(
                        MappingProblem.LOSSY_FIELD_TYPE,
                        format.source(),
                        type.element().spelling(),
                        mapping.type().typeName() + " with the format '" + ((JsonText) format.value()).value() + "'",
                        loss));
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
            } else {
                checkType(property.type(), field.mapping());
            }
        }
    }

    private void reject(PropertyModel property, SubField field, String reason, String help) {
        broken.add(field.mapping());
        diagnostics.report(
                MappingProblem.ILLEGAL_SUB_FIELD, field.source(), property.fieldName(), field.name(), reason, help);
    }
}
