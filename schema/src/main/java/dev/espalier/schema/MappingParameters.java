package dev.espalier.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one field type, as the comparison of two mappings asks for them.
 *
 * @param parameters what is known of the type
 * @param dialect the server, or null for whatever is safe on all
 */
record MappingParameters(
        List<FieldParameter> parameters, @Nullable Dialect dialect) {

    private static final Map<String, String> INHERITED =
            Map.of("search_analyzer", "analyzer", "search_quote_analyzer", "search_analyzer");

    /** A type that no server has so far: what differs is refused, what only the server states is let be. */
    private static final List<FieldParameter> UNKNOWN = CommonParameters.field();

    static MappingParameters ofRoot(@Nullable Dialect dialect) {
        return new MappingParameters(ObjectParameters.ROOT, dialect);
    }

    static MappingParameters of(String type, @Nullable Dialect dialect) {
        return new MappingParameters(
                FieldType.named(type).map(FieldType::parameters).orElse(UNKNOWN), dialect);
    }

    /** Whether a request that leaves the parameter out asks for its default; other ones stay as they are. */
    boolean isResetWhenOmitted(String name) {
        return parameter(name).map(FieldParameter::resetWhenOmitted).orElse(false);
    }

    @Nullable
    String defaultOf(String name) {
        return parameter(name).map(FieldParameter::standard).orElse(null);
    }

    /** The parameter whose value stands in for this one where it is not stated. */
    @Nullable
    String inheritedFrom(String name) {
        return INHERITED.get(name);
    }

    /** When an index takes another value; never, as far as is known of parameters that are not known. */
    ChangeRule rule(String name) {
        return parameter(name).map(FieldParameter::change).orElse(ChangeRule.NEVER);
    }

    private Optional<FieldParameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .map(parameter -> dialect == null ? parameter : parameter.in(dialect));
    }
}
