package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.PropertyTraits;
import dev.espalier.processor.model.TypeModel;
import org.jspecify.annotations.Nullable;

/**
 * How one property is read and written.
 *
 * @param name the Java name
 * @param type the Java type
 * @param access how it is reached
 * @param role what it is to its document
 * @param origin where its value comes from when it is read
 * @param traits what is special about reading and writing it
 * @param field how it is written as a field; null if it is not
 */
public record PropertyCodecPlan(
        String name,
        TypeModel type,
        PropertyAccess access,
        PropertyRole role,
        ValueOrigin origin,
        PropertyTraits traits,
        @Nullable FieldCodecPlan field) {

    /** Whether it is a version, which is no field. */
    public boolean isVersion() {
        return role == PropertyRole.VERSION;
    }

    /** Whether it is written as a field. */
    public boolean isWritten() {
        return field != null && traits.isWritten();
    }

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
