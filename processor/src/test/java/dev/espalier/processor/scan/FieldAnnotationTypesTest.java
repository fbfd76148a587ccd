package dev.espalier.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.annotation.NumberField;
import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each annotation has exactly the parameters of its field type, so that neither list can grow alone. */
class FieldAnnotationTypesTest {

    private static final Set<String> NAMES = Set.of("name", "sub_field");

    /** Parameters that annotations leave out: what servers have given up, and what follows from others. */
    private static final Map<FieldType, Set<String>> LEFT_OUT = Map.of(
            // OpenSearch takes them as of any text, and makes nothing of them
            FieldType.MATCH_ONLY_TEXT,
            Set.of(
                    "norms",
                    "term_vector",
                    "similarity",
                    "position_increment_gap",
                    "fielddata",
                    "fielddata_frequency_filter",
                    "eager_global_ordinals"),
            // an object that each release extends: @RawParameter
            FieldType.SPARSE_VECTOR,
            Set.of("method"));

    static Stream<Arguments> annotations() {
        return Stream.concat(
                FieldAnnotationTypes.types().entrySet().stream()
                        .map(entry -> Arguments.of(entry.getKey(), entry.getValue())),
                Stream.of(
                        Arguments.of(NumberField.class, FieldType.INTEGER),
                        Arguments.of(NumberField.class, FieldType.SHORT),
                        Arguments.of(NumberField.class, FieldType.BYTE)));
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void haveTheParametersOfTheirTypes(Class<? extends Annotation> annotation, FieldType type) {
        Set<String> expected = type.parameters().stream()
                .map(FieldParameter::name)
                // the one is gone from servers, the other stated beside any field: @SyntheticSourceKeep
                .filter(name -> !name.equals("boost") && !name.equals("synthetic_source_keep"))
                .collect(Collectors.toCollection(TreeSet::new));
        expected.removeAll(LEFT_OUT.getOrDefault(type, Set.of()));

        Set<String> stated = Arrays.stream(annotation.getDeclaredMethods())
                .map(Method::getName)
                .map(ParameterNames::of)
                .filter(name -> !NAMES.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, stated);
    }
}
