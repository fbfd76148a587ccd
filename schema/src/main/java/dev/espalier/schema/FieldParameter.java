package dev.espalier.schema;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a field type.
 *
 * @param name the name in a mapping
 * @param kind what its value must be
 * @param standard what servers take where it is left out, as text; null if there is no such value, or if it depends on
 *     other parameters
 * @param change when an index takes another value
 * @param resetWhenOmitted whether a request that describes the field without it asks for the standard value; otherwise
 *     the value that the index has is kept
 * @param required whether servers refuse the field without it
 * @param availability which releases have it, among those that have the field type
 */
public record FieldParameter(
        String name,
        ParameterKind kind,
        @Nullable String standard,
        ChangeRule change,
        boolean resetWhenOmitted,
        boolean required,
        Availability availability) {

    static FieldParameter of(String name, ParameterKind kind, @Nullable String standard, ChangeRule change) {
        return new FieldParameter(name, kind, standard, change, true, false, Availability.EVERYWHERE);
    }

    /** A parameter that can never be changed. */
    static FieldParameter fixed(String name, ParameterKind kind, @Nullable String standard) {
        return of(name, kind, standard, ChangeRule.NEVER);
    }

    /** A parameter whose change searches feel at once. */
    static FieldParameter atOnce(String name, ParameterKind kind, @Nullable String standard) {
        return of(name, kind, standard, ChangeRule.AT_ONCE);
    }

    /** A parameter whose change later documents feel. */
    static FieldParameter later(String name, ParameterKind kind, @Nullable String standard) {
        return of(name, kind, standard, ChangeRule.LATER_DOCUMENTS);
    }

    FieldParameter keptWhenOmitted() {
        return new FieldParameter(name, kind, standard, change, false, required, availability);
    }

    FieldParameter needed() {
        return new FieldParameter(name, kind, standard, change, resetWhenOmitted, true, availability);
    }

    FieldParameter on(Availability releases) {
        return new FieldParameter(name, kind, standard, change, resetWhenOmitted, required, releases);
    }

    FieldParameter on(Dialect dialect) {
        return on(Availability.only(dialect));
    }

    /**
     * Whether a value says what servers assume anyway.
     *
     * @param value a value of the parameter; numbers and booleans may be written as text
     * @return false if the parameter has no standard value
     */
    public boolean isStandard(JsonTree value) {
        return standard != null && standard.equals(ParameterValues.text(value));
    }
}
