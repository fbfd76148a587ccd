package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.CollectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A property as a field in JSON.
 *
 * @param fieldName the name in the index
 * @param number the number of the name among the object's fields
 * @param value how one value is read and written
 * @param collection what holds several values; null for a single one
 */
public record FieldCodecPlan(
        String fieldName,
        int number,
        ValueCodecPlan value,
        @Nullable CollectionKind collection) {}
