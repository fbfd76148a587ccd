package dev.espalier.processor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeFitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRING     | KEYWORD TEXT MATCH_ONLY_TEXT SEARCH_AS_YOU_TYPE PATTERN_TEXT ANNOTATED_TEXT",
                "UUID       | KEYWORD",
                "INT        | INTEGER",
                "LONG       | LONG",
                "SHORT      | SHORT",
                "BYTE       | BYTE",
                "FLOAT      | FLOAT",
                "DOUBLE     | DOUBLE",
                "BOOLEAN    | BOOLEAN",
                "LOCAL_DATE | DATE",
                "INSTANT    | DATE"
            })
    void scalarsFitTheFieldTypesThatLoseNothing(ScalarKind kind, String fields) {
        Set<FieldType> fitting = EnumSet.allOf(FieldType.class).stream()
                .filter(field -> FieldTypeFit.fits(new TypeModel.Scalar(kind, false), field))
                .collect(Collectors.toSet());
        Set<FieldType> expected =
                Set.of(fields.split(" ")).stream().map(FieldType::valueOf).collect(Collectors.toSet());
        assertEquals(expected, fitting);
    }
}
