package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyTraits.Direction;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.NearestName;

/** Judges what properties are said to be where a document has no value for them. */
final class DefaultValidator {

    private final Diagnostics diagnostics;

    DefaultValidator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void validate(PropertyModel property) {
        StatedName stated = property.traits().defaultValue();
        if (stated == null) {
            warnOfZero(property);
        } else if (!property.traits().isRead()) {
            refuse(stated, property, "it is never read", "remove @Default or @WriteOnly");
        } else if (!(property.type() instanceof TypeModel.Unmappable)) {
            check(stated, property);
        }
    }

    /** A primitive that only the server fills is 0 until it does. */
    private void warnOfZero(PropertyModel property) {
        boolean filled = property.traits().direction() == Direction.READ_ONLY;
        if (filled && property.type() instanceof TypeModel.Scalar scalar && scalar.primitive()) {
            diagnostics.report(
                    DocumentProblem.ABSENT_PRIMITIVE,
                    property.source(),
                    property.name(),
                    scalar.kind() == ScalarKind.BOOLEAN ? "false" : "0",
                    scalar.kind().className());
        }
    }

    private void check(StatedName stated, PropertyModel property) {
        String text = stated.value();
        TypeModel type = property.type() instanceof TypeModel.Maybe maybe ? maybe.value() : property.type();
        if (type instanceof TypeModel.Enumeration enumeration) {
            if (!enumeration.constants().contains(text)) {
                refuse(
                        stated,
                        property,
                        "there is no such constant" + NearestName.hint(text, enumeration.constants()),
                        "write one of " + String.join(", ", enumeration.constants()));
            }
        } else if (type instanceof TypeModel.Scalar scalar) {
            if (!DefaultTexts.isValue(scalar.kind(), text)) {
                refuse(
                        stated,
                        property,
                        "it is no " + type.spelling(),
                        DefaultTexts.example(scalar.kind())
                                .map(example -> "write one, as in @Default(\"" + example + "\")")
                                .orElse("set it in the class"));
            }
        } else if (!isEmptyCollection(type, text)) {
            refuse(
                    stated,
                    property,
                    "only a collection has a default that is no single value",
                    "\"[]\" for an empty collection; set anything else in the class");
        }
    }

    private static boolean isEmptyCollection(TypeModel type, String text) {
        return type instanceof TypeModel.Collection collection
                && collection.kind() != CollectionKind.ARRAY
                && text.equals("[]");
    }

    private void refuse(StatedName stated, PropertyModel property, String reason, String help) {
        diagnostics.report(
                DocumentProblem.ILLEGAL_DEFAULT, stated.source(), stated.value(), property.name(), reason, help);
    }
}
