package dev.espalier.processor.scan;

import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.Target;

/** Which field type an annotation stands for. */
@FunctionalInterface
interface FieldTypeChoice {

    /** The field type of a property, on the servers that the build is for. */
    FieldType of(TypeModel type, Target target);
}
