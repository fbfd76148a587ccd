package dev.espalier.processor.scan;

import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonText;
import java.math.BigDecimal;

/** What is indexed for a null: a text in the annotation, a value of the field's type in the mapping. */
final class NullValue {

    private NullValue() {}

    /** The parameter with a number for its value, if the field is one; what is no number stays a text. */
    static MappingParameter typed(MappingParameter parameter, FieldType type) {
        if (type.family() != FieldFamily.NUMBER
                || !parameter.name().equals("null_value")
                || !(parameter.value() instanceof JsonText text)) {
            return parameter;
        }
        try {
            return new MappingParameter(
                    parameter.name(), new JsonNumber(new BigDecimal(text.value())), parameter.source());
        } catch (NumberFormatException e) {
            return parameter;
        }
    }
}
