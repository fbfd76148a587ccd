package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a part of a document that is made of values without objects around them, whose names are paths.
 *
 * @param codec how the values are read, as if they were all of one object
 * @param made what is made of them
 */
public record FlatCodecPlan(CodecPlan codec, Part.Made made) {

    /** What an object is made of. */
    public sealed interface Part {

        /** A value, by the name of its property in the codec. */
        record Value(String name) implements Part {}

        /**
         * An object.
         *
         * @param type the record
         * @param optional whether it is held by an {@code Optional}
         * @param presence the variable that tells whether there is any value of it; null for the whole
         * @param parts in the order of its components
         */
        record Made(
                JavaType.Declared type,
                boolean optional,
                @Nullable Presence presence,
                List<Part> parts) implements Part {

            public Made {
                parts = List.copyOf(parts);
            }
        }
    }

    /**
     * Whether an object is there: if one of its values is.
     *
     * @param variable the variable that holds it
     * @param first the number of its first field
     * @param last the number of its last field; less than the first if it has none
     */
    public record Presence(String variable, int first, int last) {}
}
