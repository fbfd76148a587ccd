package dev.espalier.generated;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.JsonPlace;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueText;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ids of documents that are not texts in Java, for generated codecs. An id of another form is a
 * {@link CodecException}.
 */
public final class IdSupport {

    private static final JsonPlace ID = new JsonPlace("_id");

    private IdSupport() {}

    /** The id as a number, which must be there. */
    public static int readInt(DocumentMetadata metadata) {
        return required(readNullableInt(metadata));
    }

    /** The id as a number. */
    public static @Nullable Integer readNullableInt(DocumentMetadata metadata) {
        return read(metadata, Integer::valueOf, "a whole number of 32 bits");
    }

    /** The id as a number, which must be there. */
    public static long readLong(DocumentMetadata metadata) {
        return required(readNullableLong(metadata));
    }

    /** The id as a number. */
    public static @Nullable Long readNullableLong(DocumentMetadata metadata) {
        return read(metadata, Long::valueOf, "a whole number of 64 bits");
    }

    /** The id as a UUID. */
    public static @Nullable UUID readUuid(DocumentMetadata metadata) {
        return read(metadata, UUID::fromString, "a UUID");
    }

    /** The id as a value of any type, which must be there. */
    public static <V> V read(DocumentMetadata metadata, ValueCodec<V> codec) {
        return required(readNullable(metadata, codec));
    }

    /** The id as a value of any type. */
    public static <V> @Nullable V readNullable(DocumentMetadata metadata, ValueCodec<V> codec) {
        String id = metadata.id();
        return id == null ? null : ValueText.read(codec, id, ID);
    }

    private static <V> @Nullable V read(DocumentMetadata metadata, Function<String, V> form, String expected) {
        String id = metadata.id();
        if (id == null) {
            return null;
        }
        try {
            return form.apply(id);
        } catch (IllegalArgumentException e) {
            throw new CodecException("expected " + expected + " but found \"" + id + "\" at _id");
        }
    }

    private static <V> V required(@Nullable V id) {
        if (id == null) {
            throw new CodecException("expected a value but found none at _id");
        }
        return id;
    }
}
