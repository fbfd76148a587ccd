package dev.espalier.processor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.JsonKind;
import dev.espalier.processor.model.MapKind;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TestModels;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTypeFitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRING           | TEXT MATCH_ONLY_TEXT PATTERN_TEXT ANNOTATED_TEXT SEARCH_AS_YOU_TYPE SEMANTIC_TEXT SEMANTIC KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 TOKEN_COUNT DATE DATE_NANOS IP BINARY IP_RANGE GEO_POINT GEO_SHAPE POINT XY_POINT SHAPE XY_SHAPE COMPLETION JOIN",
                "UUID             | TEXT MATCH_ONLY_TEXT PATTERN_TEXT ANNOTATED_TEXT SEARCH_AS_YOU_TYPE SEMANTIC_TEXT SEMANTIC KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 TOKEN_COUNT",
                "INT              | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 LONG INTEGER SHORT BYTE UNSIGNED_LONG DOUBLE FLOAT HALF_FLOAT SCALED_FLOAT RANK_FEATURE",
                "LONG             | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 LONG INTEGER SHORT BYTE UNSIGNED_LONG DOUBLE FLOAT HALF_FLOAT SCALED_FLOAT DATE DATE_NANOS RANK_FEATURE",
                "BIG_INTEGER      | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 LONG UNSIGNED_LONG",
                "DOUBLE           | DOUBLE FLOAT HALF_FLOAT SCALED_FLOAT RANK_FEATURE",
                "BIG_DECIMAL      | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 DOUBLE FLOAT HALF_FLOAT SCALED_FLOAT RANK_FEATURE",
                "BOOLEAN          | BOOLEAN",
                "INSTANT          | DATE DATE_NANOS",
                "ZONED_DATE_TIME  | DATE DATE_NANOS",
                "LOCAL_DATE       | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 DATE DATE_NANOS",
                "LOCAL_TIME       | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 DATE",
                "OFFSET_TIME      | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3",
                "PERIOD           | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3",
                "INET_ADDRESS     | KEYWORD CONSTANT_KEYWORD WILDCARD VERSION COUNTED_KEYWORD ICU_COLLATION_KEYWORD MURMUR3 IP",
                "BYTES            | BINARY DENSE_VECTOR KNN_VECTOR",
                "GEO_POINT        | GEO_POINT",
                "GEO_SHAPE        | GEO_SHAPE POINT XY_POINT SHAPE XY_SHAPE",
                "COMPLETION       | COMPLETION",
                "JOIN_VALUE       | JOIN",
                "PERCOLATION      | PERCOLATOR",
                "SPARSE_VECTOR    | SPARSE_VECTOR RANK_FEATURES",
                "HISTOGRAM        | HISTOGRAM",
                "METRIC_SUMMARY   | AGGREGATE_METRIC_DOUBLE"
            })
    void scalarsFitTheFieldTypesThatKeepThem(ScalarKind kind, String fields) {
        assertEquals(fields, fitting(scalar(kind)));
    }

    @ParameterizedTest
    @EnumSource(ScalarKind.class)
    void everyScalarFitsItsNaturalType(ScalarKind kind) {
        kind.fieldType().ifPresent(natural -> assertTrue(FieldTypeFit.fits(scalar(kind), natural)));
    }

    @Test
    void othersFitWhatTheyAreWrittenAs() {
        assertEquals("INTEGER_RANGE LONG_RANGE", fitting(new TypeModel.Interval(scalar(ScalarKind.INT))));
        assertEquals("DATE_RANGE", fitting(new TypeModel.Interval(scalar(ScalarKind.INSTANT))));
        assertEquals("IP_RANGE", fitting(new TypeModel.Interval(scalar(ScalarKind.INET_ADDRESS))));
        assertEquals(
                "LONG INTEGER UNSIGNED_LONG", fitting(new TypeModel.Scalar(ScalarKind.DURATION, false, "SECONDS")));
        assertEquals("BOOLEAN", fitting(custom(JsonKind.BOOLEAN)));
        assertTrue(FieldTypeFit.fits(custom(JsonKind.STRING), FieldType.DATE));
        assertFalse(FieldTypeFit.fits(custom(JsonKind.STRING), FieldType.OBJECT));
    }

    @Test
    void mapsFitFlattenedFieldsAndWeights() {
        TypeModel weights = map(scalar(ScalarKind.FLOAT));
        assertTrue(FieldTypeFit.fits(weights, FieldType.FLATTENED));
        assertTrue(FieldTypeFit.fits(weights, FieldType.RANK_FEATURES));
        assertFalse(FieldTypeFit.fits(weights, FieldType.NESTED));
        assertFalse(FieldTypeFit.fits(weights, FieldType.KEYWORD));
    }

    @Test
    void vectorsAreSeveralNumbers() {
        assertTrue(FieldTypeFit.fits(several(ScalarKind.FLOAT), FieldType.DENSE_VECTOR));
        assertTrue(FieldTypeFit.fits(several(ScalarKind.BYTE), FieldType.KNN_VECTOR));
        assertFalse(FieldTypeFit.fits(scalar(ScalarKind.FLOAT), FieldType.DENSE_VECTOR));
        assertFalse(FieldTypeFit.fits(several(ScalarKind.LONG), FieldType.DENSE_VECTOR));
        assertFalse(FieldTypeFit.fits(several(ScalarKind.FLOAT), FieldType.RANK_VECTORS));
        assertTrue(FieldTypeFit.fits(several(ScalarKind.FLOATS), FieldType.RANK_VECTORS));
        assertFalse(FieldTypeFit.fits(several(ScalarKind.FLOATS), FieldType.DENSE_VECTOR));
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, LONG, false",
        "LONG, INTEGER, true",
        "LONG, DOUBLE, true",
        "LONG, KEYWORD, false",
        "INT, LONG, false",
        "INT, DOUBLE, false",
        "INT, FLOAT, true",
        "SHORT, BYTE, true",
        "SHORT, HALF_FLOAT, true",
        "DOUBLE, DOUBLE, false",
        "DOUBLE, FLOAT, true",
        "FLOAT, HALF_FLOAT, false",
        "FLOAT, DOUBLE, false",
        "BIG_DECIMAL, DOUBLE, true",
        "BIG_DECIMAL, SCALED_FLOAT, false",
        "BIG_DECIMAL, KEYWORD, false",
        "ZONED_DATE_TIME, DATE, true",
        "OFFSET_DATE_TIME, DATE, false",
        "LOCAL_DATE_TIME, DATE, true",
        "INSTANT, DATE, false"
    })
    void saysWhatIsLost(ScalarKind kind, FieldType field, boolean lossy) {
        assertEquals(
                lossy, FieldTypeLoss.of(scalar(kind), mapping(field, List.of())).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "LOCAL_DATE ; strict_date                ; -               ; -",
                "LOCAL_DATE ; strict_date_optional_time  ; -               ; -",
                "LOCAL_DATE ; strict_date_hour_minute    ; it has no hour, minute ; -",
                "LOCAL_DATE ; yyyy-MM                    ; -               ; day",
                "YEAR       ; strict_year_month          ; it has no month ; -",
                "LOCAL_TIME ; hour_minute                ; -               ; second, fraction of a second",
                "LOCAL_TIME ; time                       ; it has no zone  ; -",
                "LOCAL_DATE ; epoch_millis               ; it has no point in time ; -",
                "LOCAL_DATE ; uuuu-MM-dd['T'HH:mm]       ; -               ; -",
                "LOCAL_DATE ; uuuu-DDD                   ; -               ; -",
                "INSTANT    ; uuuu-MM-dd'T'HH:mm:ss.SX   ; -               ; fraction of a second",
                "LOCAL_TIME ; strict_date                ; it has no year, month, day ; -",
                "INSTANT    ; epoch_millis               ; -               ; -",
                "INSTANT    ; epoch_second               ; -               ; fraction of a second",
                "INSTANT    ; strict_date||epoch_millis  ; -               ; hour, minute, second, fraction of a second",
                "INSTANT    ; week_date                  ; what Java prints for weeks depends on the country ; -"
            })
    void printsDatesInTheFormatsThatShowThem(ScalarKind kind, String format, String obstacle, String loss) {
        FieldMapping mapping = mapping(
                FieldType.DATE,
                List.of(new MappingParameter(
                        "format",
                        JsonTree.of(format),
                        TestModels.natural(FieldType.DATE).source())));
        MappingParameter parameter = DateFormatFit.format(scalar(kind), mapping).orElseThrow();
        assertEquals(obstacle, DateFormatFit.obstacle(scalar(kind), parameter).orElse("-"));
        if (obstacle.equals("-")) {
            assertEquals(loss, DateFormatFit.loss(scalar(kind), parameter).orElse("-"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "INSTANT    ; DATE       ; strict_date_optional_time          ; false",
                "INSTANT    ; DATE       ; strict_date_time                   ; false",
                "INSTANT    ; DATE       ; uuuu-MM-dd'T'HH:mm:ss.SSSX         ; false",
                "INSTANT    ; DATE       ; uuuu-MM-dd'T'HH:mm:ss.SSSSX        ; true",
                "INSTANT    ; DATE       ; strict_date_optional_time_nanos    ; true",
                "INSTANT    ; DATE_RANGE ; strictDateOptionalTimeNanos        ; true",
                "LOCAL_DATE ; DATE       ; strict_date_optional_time_nanos    ; false",
                "INSTANT    ; DATE_NANOS ; strict_date_optional_time_nanos    ; false",
                "INSTANT    ; DATE_NANOS ; strict_date_time                   ; false",
                "INSTANT    ; DATE_NANOS ; strict_date_optional_time          ; true",
                "INSTANT    ; DATE_NANOS ; epoch_millis                       ; true",
                "INSTANT    ; DATE_NANOS ; uuuu-MM-dd'T'HH:mm:ss.SSSSSSX      ; true",
                "LOCAL_DATE ; DATE_NANOS ; strict_date                        ; false"
            })
    void comparesTheFractionOfASecondWithWhatTheFieldKeeps(
            ScalarKind kind, FieldType field, String format, boolean lossy) {
        FieldMapping mapping = mapping(
                field,
                List.of(new MappingParameter(
                        "format",
                        JsonTree.of(format),
                        TestModels.natural(FieldType.DATE).source())));
        MappingParameter parameter = DateFormatFit.format(scalar(kind), mapping).orElseThrow();
        assertEquals(
                lossy,
                DateFormatFit.fractionLoss(scalar(kind), mapping, parameter).isPresent());
    }

    private static String fitting(TypeModel type) {
        return EnumSet.allOf(FieldType.class).stream()
                .filter(field -> FieldTypeFit.fits(type, field))
                .map(FieldType::name)
                .collect(Collectors.joining(" "));
    }

    private static TypeModel.Scalar scalar(ScalarKind kind) {
        return new TypeModel.Scalar(kind, false);
    }

    private static TypeModel several(ScalarKind kind) {
        return new TypeModel.Collection(CollectionKind.LIST, scalar(kind));
    }

    private static TypeModel map(TypeModel value) {
        return new TypeModel.Entries(MapKind.MAP, TestModels.STRING, value);
    }

    private static TypeModel custom(JsonKind kind) {
        JavaName name = JavaName.of("com.acme", "Money");
        return new TypeModel.Custom(new JavaType.Declared(name, List.of()), new CodecModel.Own(name, false, kind));
    }

    private static FieldMapping mapping(FieldType type, List<MappingParameter> parameters) {
        return new FieldMapping(
                type, true, parameters, List.of(), TestModels.natural(type).source());
    }
}
