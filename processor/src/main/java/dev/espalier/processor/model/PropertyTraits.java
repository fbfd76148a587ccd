package dev.espalier.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is special about reading and writing a property.
 *
 * @param direction whether it is read, written, or both
 * @param defaultValue what it is where the document has no such field; null if that is not stated
 * @param writesNull whether a null is written
 * @param omitsEmpty whether an empty value is left out
 * @param aliases further names that it is read by
 */
public record PropertyTraits(
        Direction direction,
        @Nullable StatedName defaultValue,
        boolean writesNull,
        boolean omitsEmpty,
        List<String> aliases) {

    /** Nothing special. */
    public static final PropertyTraits NONE = new PropertyTraits(Direction.BOTH, null, false, false, List.of());

    public PropertyTraits {
        aliases = List.copyOf(aliases);
    }

    /** Whether the property is written. */
    public boolean isWritten() {
        return direction != Direction.READ_ONLY;
    }

    /** Whether the property is read. */
    public boolean isRead() {
        return direction != Direction.WRITE_ONLY;
    }

    /** Which way a value goes. */
    public enum Direction {
        BOTH,
        READ_ONLY,
        WRITE_ONLY
    }
}
