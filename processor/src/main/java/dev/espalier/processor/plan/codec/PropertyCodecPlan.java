package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.model.TypeModel;
import org.jspecify.annotations.Nullable;

/**
 * How one property is read and written.
 *
 * @param name the Java name
 * @param type the Java type
 * @param access how it is reached
 * @param origin where its value comes from when it is read
 * @param field how it is written as a field; null if it is not
 */
public record PropertyCodecPlan(
        String name,
        TypeModel type,
        PropertyAccess access,
        ValueOrigin origin,
        @Nullable FieldCodecPlan field) {

    /** The name in the index. */
    String fieldName() {
        return fieldPlan().fieldName();
    }

    /** How it is written, where it is known to be a field. */
    public FieldCodecPlan fieldPlan() {
        if (field == null) {
            throw new IllegalStateException(name + " is not a field");
        }
        return field;
    }
}
