package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.StatedName;
import java.util.Optional;

/** Names of fields that no property has must be legal, and free. */
final class NewNames {

    private NewNames() {}

    static void check(StatedName name, String what, MappedFields fields, Diagnostics diagnostics) {
        String value = name.value();
        if (value.isBlank() || value.startsWith(".") || value.endsWith(".") || value.contains("..")) {
            diagnostics.report(DocumentProblem.ILLEGAL_FIELD_NAME, name.source(), value, "a part of it is empty");
            return;
        }
        Optional<MappedField> same = fields.find(value);
        if (same.isPresent() && what.equals("alias")) {
            diagnostics.report(
                    DocumentProblem.SECOND_FIELD,
                    name.source(),
                    value,
                    same.get().property().name(),
                    "an " + what);
        }
        for (int dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', dot + 1)) {
            Optional<MappedField> parent = fields.find(value.substring(0, dot));
            if (parent.isPresent()
                    && !fields.isFlat()
                    && !parent.get().type().family().holdsProperties()) {
                diagnostics.report(
                        DocumentProblem.LEAF_AND_OBJECT,
                        name.source(),
                        parent.get().path(),
                        parent.get().type().typeName(),
                        value);
            }
        }
    }
}
