package dev.espalier.schema;

import java.util.Map;
import java.util.Optional;
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
 * @param variants how a server has it where it differs from what is said here
 */
public record FieldParameter(
        String name,
        ParameterKind kind,
        @Nullable String standard,
        ChangeRule change,
        boolean resetWhenOmitted,
        boolean required,
        Availability availability,
        Map<Dialect, FieldParameter> variants) {

    /** Copies the variants. */
    public FieldParameter {
        variants = Map.copyOf(variants);
    }

    /**
     * A parameter of a mapping itself, beside its fields.
     *
     * @param name its name
     * @return empty if no server has it
     */
    public static Optional<FieldParameter> ofMapping(String name) {
        return ObjectParameters.ROOT.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    static FieldParameter of(String name, ParameterKind kind, @Nullable String standard, ChangeRule change) {
        return new FieldParameter(name, kind, standard, change, true, false, Availability.EVERYWHERE, Map.of());
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
        return new FieldParameter(name, kind, standard, change, false, required, availability, variants);
    }

    FieldParameter needed() {
        return new FieldParameter(name, kind, standard, change, resetWhenOmitted, true, availability, variants);
    }

    FieldParameter on(Availability releases) {
        return new FieldParameter(name, kind, standard, change, resetWhenOmitted, required, releases, variants);
    }

    FieldParameter on(Dialect dialect) {
        return on(Availability.only(dialect));
    }

    FieldParameter butOn(Dialect dialect, FieldParameter variant) {
        return new FieldParameter(
                name, kind, standard, change, resetWhenOmitted, required, availability, Map.of(dialect, variant));
    }

    /**
     * The parameter as one server has it.
     *
     * @param dialect the server
     * @return this, or what differs from it on that server
     */
    public FieldParameter in(Dialect dialect) {
        return variants.getOrDefault(dialect, this);
    }

    /**
     * Whether a server of a target refuses the field without this parameter.
     *
     * @param target what the build is for
     * @return true if it must be stated
     */
    public boolean requiredOn(Target target) {
        return target.releases().stream().anyMatch(release -> in(release.dialect()).required);
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
