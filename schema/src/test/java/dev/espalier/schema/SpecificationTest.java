package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Field types have the parameters that the specifications of both servers say, as their own Java clients are generated from
 * them. That holds the table to the truth for those types too that no server of the tests carries.
 */
class SpecificationTest {

    private static final Map<ServerRelease, String> CLIENTS = Map.of(
            ServerRelease.parse("elasticsearch:9.4"), "co.elastic.clients.elasticsearch._types.mapping.",
            ServerRelease.parse("opensearch:3.8"), "org.opensearch.client.opensearch._types.mapping.");

    /** Members of a field that are none of its parameters here: fields inside, and how the source is put together. */
    private static final Set<String> STRUCTURE = Set.of("properties", "fields", "synthetic_source_keep");

    static Stream<Arguments> types() {
        return CLIENTS.keySet().stream()
                .sorted((one, other) -> one.dialect().compareTo(other.dialect()))
                .flatMap(release -> Stream.of(FieldType.values())
                        .filter(type -> type.availability().on(release))
                        .map(type -> Arguments.of(release, type)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("types")
    void haveTheirParameters(ServerRelease release, FieldType type) {
        Optional<Class<?>> property = property(release, type);
        if (property.isEmpty()) {
            assertEquals(Set.of("unknown"), SpecificationGaps.of(release.dialect(), type));
            return;
        }
        Set<String> ours = type.parameters().stream()
                .filter(parameter -> parameter.availability().on(release))
                .map(FieldParameter::name)
                .filter(name -> !STRUCTURE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> differences = new TreeSet<>();
        Set<String> specified = parameters(property.get(), true);
        ours.stream().filter(name -> !specified.contains(name)).forEach(name -> differences.add("+" + name));
        // what types inherit, many of them do not have
        parameters(property.get(), false).stream()
                .filter(name -> !ours.contains(name))
                .forEach(name -> differences.add("-" + name));
        assertEquals(SpecificationGaps.of(release.dialect(), type), differences);
    }

    private static Optional<Class<?>> property(ServerRelease release, FieldType type) {
        String simple = switch (type) {
            case LONG, INTEGER, SHORT, BYTE, DOUBLE, FLOAT, HALF_FLOAT, SCALED_FLOAT, UNSIGNED_LONG ->
                camel(type) + "Number";
            case ALIAS -> "FieldAlias";
            case MURMUR3 -> "Murmur3Hash";
            case RANK_VECTORS -> "RankVector";
            case PASSTHROUGH -> "PassthroughObject";
            case ICU_COLLATION_KEYWORD ->
                release.dialect() == Dialect.ELASTICSEARCH ? "IcuCollation" : "IcuCollationKeyword";
            default -> camel(type);
        };
        try {
            return Optional.of(Class.forName(
                    CLIENTS.get(release) + simple + "Property", false, SpecificationTest.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String camel(FieldType type) {
        return Stream.of(type.typeName().split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Set<String> parameters(Class<?> property, boolean inherited) {
        Set<String> names = new TreeSet<>();
        for (Class<?> type = property; type != null; type = inherited ? type.getSuperclass() : null) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .map(Field::getName)
                    .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                    .forEach(names::add);
        }
        names.removeAll(STRUCTURE);
        return names;
    }
}
