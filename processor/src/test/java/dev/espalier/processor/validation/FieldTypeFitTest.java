package dev.espalier.processor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTypeFitTest {

    private static final String NUMBERS =
            "BYTE DOUBLE FLOAT HALF_FLOAT INTEGER LONG RANK_FEATURE SCALED_FLOAT SHORT UNSIGNED_LONG";
    private static final String TEXTS = "KEYWORD TEXT MATCH_ONLY_TEXT SEARCH_AS_YOU_TYPE SEMANTIC_TEXT CONSTANT_KEYWORD"
            + " WILDCARD VERSION COUNTED_KEYWORD TOKEN_COUNT IP IP_RANGE BINARY GEO_POINT GEO_SHAPE POINT XY_POINT SHAPE"
            + " XY_SHAPE COMPLETION JOIN ICU_COLLATION_KEYWORD ANNOTATED_TEXT MURMUR3 PATTERN_TEXT SEMANTIC";

    static Stream<Arguments> scalars() {
        return Stream.of(
                arguments(ScalarKind.STRING, TEXTS),
                arguments(ScalarKind.UUID, "KEYWORD"),
                arguments(ScalarKind.INT, NUMBERS),
                arguments(ScalarKind.LONG, NUMBERS),
                arguments(ScalarKind.SHORT, NUMBERS),
                arguments(ScalarKind.BYTE, NUMBERS),
                arguments(ScalarKind.FLOAT, NUMBERS + " DENSE_VECTOR KNN_VECTOR RANK_VECTORS"),
                arguments(ScalarKind.DOUBLE, NUMBERS),
                arguments(ScalarKind.BOOLEAN, "BOOLEAN"),
                arguments(ScalarKind.LOCAL_DATE, "DATE DATE_NANOS"),
                arguments(ScalarKind.INSTANT, "DATE DATE_NANOS"));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void scalarsFitTheFieldTypesThatTheyAreWrittenAs(ScalarKind kind, String fields) {
        Set<FieldType> fitting = EnumSet.allOf(FieldType.class).stream()
                .filter(field -> FieldTypeFit.fits(new TypeModel.Scalar(kind, false), field))
                .collect(Collectors.toSet());
        Set<FieldType> expected =
                Set.of(fields.split(" ")).stream().map(FieldType::valueOf).collect(Collectors.toSet());
        assertEquals(expected, fitting);
    }
}
