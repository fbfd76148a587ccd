package dev.espalier.processor.scan;

import dev.espalier.annotation.RawField;
import dev.espalier.processor.model.MappingParameter;
import java.util.List;

/**
 * One of the annotations that describe a field, {@code @TextField} for instance.
 *
 * @param fieldType what it makes of the field
 * @param name the name of the field, empty if it is the property's
 * @param subField the name of the multi-field, empty for the main field
 * @param parameters the parameters that the source states
 * @param use where it is written
 */
record FieldAnnotation(
        FieldTypeChoice fieldType, String name, String subField, List<MappingParameter> parameters, AnnotationUse use) {

    /** Whether it is the whole mapping in JSON. */
    boolean isRaw() {
        return AnnotationReader.isOf(use.mirror(), RawField.class);
    }

    boolean isMain() {
        return subField.isEmpty();
    }
}
