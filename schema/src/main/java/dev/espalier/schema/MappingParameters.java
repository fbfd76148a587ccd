package dev.espalier.schema;

import dev.espalier.schema.MappingChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of one field type, as the comparison of two mappings asks for them. */
record MappingParameters(List<FieldParameter> parameters) {

    private static final Map<String, String> INHERITED =
            Map.of("search_analyzer", "analyzer", "search_quote_analyzer", "search_analyzer");

    /** A type that no server has so far: what differs is refused, what only the server states is let be. */
    private static final List<FieldParameter> UNKNOWN = CommonParameters.field();

    static MappingParameters ofRoot() {
        return new MappingParameters(ObjectParameters.ROOT);
    }

    static MappingParameters of(String type) {
        return new MappingParameters(
                FieldType.named(type).map(FieldType::parameters).orElse(UNKNOWN));
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

    Kind change(String name, @Nullable String before, @Nullable String after) {
        return switch (parameter(name).map(FieldParameter::change).orElse(ChangeRule.NEVER)) {
            case AT_ONCE, LATER_DOCUMENTS -> Kind.IN_PLACE;
            case OFF_ONLY -> "true".equals(before) ? Kind.IN_PLACE : Kind.BREAKING;
            case ONCE -> before == null ? Kind.IN_PLACE : Kind.BREAKING;
            case NEVER, VECTOR_INDEX, RELATIONS, SOURCE -> Kind.BREAKING;
        };
    }

    private Optional<FieldParameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
