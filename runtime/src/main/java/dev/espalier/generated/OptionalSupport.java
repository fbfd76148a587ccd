package dev.espalier.generated;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Optional values as nullable ones and back, for generated codecs. A property that is null itself holds nothing. */
public final class OptionalSupport {

    private OptionalSupport() {}

    /** What an optional property holds. */
    public static <V> @Nullable V orNull(@Nullable Optional<V> value) {
        return value == null ? null : value.orElse(null);
    }

    /** What an optional property holds. */
    public static @Nullable Integer orNull(@Nullable OptionalInt value) {
        return value == null || value.isEmpty() ? null : value.getAsInt();
    }

    /** What an optional property holds. */
    public static @Nullable Long orNull(@Nullable OptionalLong value) {
        return value == null || value.isEmpty() ? null : value.getAsLong();
    }

    /** What an optional property holds. */
    public static @Nullable Double orNull(@Nullable OptionalDouble value) {
        return value == null || value.isEmpty() ? null : value.getAsDouble();
    }

    /** An optional property with a value, or none for null. */
    public static OptionalInt optionalInt(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** An optional property with a value, or none for null. */
    public static OptionalLong optionalLong(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** An optional property with a value, or none for null. */
    public static OptionalDouble optionalDouble(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
