package dev.espalier.processor.scan;

import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldFamily;
import java.util.List;

/**
 * One of the annotations that describe a field, {@code @TextField} for instance.
 *
 * @param family what it makes of the field
 * @param name the name of the field, empty if it is the property's
 * @param subField the name of the multi-field, empty for the main field
 * @param parameters the parameters that the source states
 * @param use where it is written
 */
record FieldAnnotation(
        FieldFamily family, String name, String subField, List<MappingParameter> parameters, AnnotationUse use) {

    boolean isMain() {
        return subField.isEmpty();
    }
}
