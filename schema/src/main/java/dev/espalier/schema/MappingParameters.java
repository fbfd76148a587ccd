package dev.espalier.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one field type, as the comparison of two mappings asks for them.
 *
 * @param parameters what is known of the type
 * @param holdsFields whether it is an object, or the mapping itself
 * @param dialect the server, or null for whatever is safe on all
 */
record MappingParameters(
        List<FieldParameter> parameters,
        boolean holdsFields,
        @Nullable Dialect dialect) {

    private static final Map<String, String> INHERITED =
            Map.of("search_analyzer", "analyzer", "search_quote_analyzer", "search_analyzer");

    /** A type that no server has so far: what differs is refused, what only the server states is let be. */
    private static final List<FieldParameter> UNKNOWN = CommonParameters.field();

    static MappingParameters ofRoot(@Nullable Dialect dialect) {
        return new MappingParameters(ObjectParameters.ROOT, true, dialect);
    }

    static MappingParameters of(String type, @Nullable Dialect dialect) {
        Optional<FieldType> known = FieldType.named(type);
        boolean holdsFields =
                known.filter(found -> found.family().holdsProperties()).isPresent();
        return new MappingParameters(known.map(FieldType::parameters).orElse(UNKNOWN), holdsFields, dialect);
    }

    boolean knows(String name) {
        return parameter(name).isPresent();
    }

    /**
     * Whether leaving the parameter out asks for its default. Most often a request does. Of an object, a server keeps what is left out;
     * but where it could never be changed, the code relies on the default: on fields that are indexed, a source that is
     * whole, or a routing that is not demanded.
     */
    boolean countsWhenOmitted(String name) {
        return parameter(name)
                .filter(parameter -> parameter.resetWhenOmitted()
                        || holdsFields
                                && (parameter.change() == ChangeRule.NEVER || parameter.change() == ChangeRule.SOURCE))
                .isPresent();
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
