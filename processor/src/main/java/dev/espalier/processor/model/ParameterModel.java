package dev.espalier.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a query method.
 *
 * @param name the name in the source
 * @param placeholder the name that stands for it in a {@code @Query}
 * @param type the type as declared; for a variable number of arguments, the array
 * @param value what the type is as a value of a field; {@link TypeModel.Unmappable} if it is none
 * @param object what one value is as a JSON object; null if it is no record, or one that cannot be written
 * @param obstacle why a record cannot be written; null if it can, or is none
 * @param nullable whether the source says {@code @Nullable}
 * @param routing whether it says which shard is asked
 * @param source the parameter
 */
public record ParameterModel(
        String name,
        String placeholder,
        JavaType type,
        TypeModel value,
        @Nullable ObjectModel object,
        @Nullable Obstacle obstacle,
        boolean nullable,
        boolean routing,
        SourceRef source) {

    /** What it is for. */
    public ParameterRole role() {
        return ParameterRole.of(type);
    }

    /** The same parameter, of whose type nothing is known but its name. */
    public ParameterModel withoutObject() {
        return new ParameterModel(name, placeholder, type, value, null, null, nullable, routing, source);
    }

    /** Whether it holds several values. */
    public boolean holdsSeveral() {
        return value instanceof TypeModel.Collection;
    }

    /** Whether it is an array of numbers, characters or flags, which is no collection to Java either. */
    public boolean isPrimitiveArray() {
        return holdsSeveral()
                && type instanceof JavaType.Array array
                && array.component() instanceof JavaType.Primitive;
    }

    /** Whether it holds several values, any of which can be null. */
    public boolean mayHoldNulls() {
        return holdsSeveral() && !isPrimitiveArray();
    }

    /** Whether the caller can pass no value. */
    public boolean isPrimitive() {
        return type instanceof JavaType.Primitive;
    }
}
