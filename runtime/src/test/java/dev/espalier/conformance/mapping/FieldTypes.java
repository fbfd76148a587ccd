package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.espalier.schema.FieldType;
import dev.espalier.testing.ServerFeature;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** All field types, as cases of tests. */
final class FieldTypes {

    private FieldTypes() {}

    static Stream<Named<FieldType>> all() {
        return Stream.of(FieldType.values()).map(type -> Named.of(type.typeName(), type));
    }

    /**
     * Ends the test where the release does not have the type, and must refuse it, or where the server of the tests runs
     * without the module that brings it.
     */
    static void assumePresent(FieldType type, MappingProbe probe) {
        if (!type.availability().on(probe.release())) {
            assertTrue(
                    probe.define(
                                    MappingProbe.newName(),
                                    Json.mapping(
                                            Map.of("field", probe.examples(type).minimal())))
                            .isPresent(),
                    () -> type + " is taken, although it needs " + type.availability());
            abort("needs " + type.availability());
        }
        feature(type)
                .filter(feature -> !probe.kind().supports(feature))
                .ifPresent(feature -> abort(probe.kind() + " lacks " + feature));
    }

    static boolean isPresent(FieldType type, MappingProbe probe) {
        return type.availability().on(probe.release())
                && feature(type)
                        .filter(feature -> !probe.kind().supports(feature))
                        .isEmpty();
    }

    private static Optional<ServerFeature> feature(FieldType type) {
        return switch (type) {
            case RANK_FEATURE -> Optional.of(ServerFeature.RANK_FEATURES);
            case WILDCARD -> Optional.of(ServerFeature.WILDCARD_FIELD);
            case VERSION -> Optional.of(ServerFeature.VERSION_FIELD);
            case POINT, SHAPE, XY_POINT, XY_SHAPE -> Optional.of(ServerFeature.CARTESIAN_FIELDS);
            case EXPONENTIAL_HISTOGRAM, T_DIGEST -> Optional.of(ServerFeature.HISTOGRAM);
            default ->
                Stream.of(ServerFeature.values())
                        .filter(feature -> feature.name().equals(type.name()))
                        .findFirst();
        };
    }
}
