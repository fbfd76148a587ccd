package dev.espalier.processor.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TestModels;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As tried on every server: what is not here makes servers refuse the mapping, or each document. */
@DisplayName("Multi-fields of other types")
class MultiFieldFitTest {

    /** What is beyond that which the Java type would be by itself. */
    @ParameterizedTest(name = "{0} as {1} {2}: {3}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            INSTANT  | DATE    |                        | TEXT MATCH_ONLY_TEXT SEARCH_AS_YOU_TYPE KEYWORD WILDCARD COUNTED_KEYWORD TOKEN_COUNT
            INSTANT  | DATE    | epoch_millis           | TEXT MATCH_ONLY_TEXT SEARCH_AS_YOU_TYPE KEYWORD WILDCARD LONG TOKEN_COUNT
            INSTANT  | DATE    | strict_date;epoch_second | TEXT MATCH_ONLY_TEXT SEARCH_AS_YOU_TYPE KEYWORD WILDCARD COUNTED_KEYWORD TOKEN_COUNT
            BOOLEAN  | BOOLEAN |                        | TEXT MATCH_ONLY_TEXT SEARCH_AS_YOU_TYPE KEYWORD WILDCARD TOKEN_COUNT
            LONG     | LONG    |                        | TEXT MATCH_ONLY_TEXT SEARCH_AS_YOU_TYPE TOKEN_COUNT
            DOUBLE   | DOUBLE  |                        | TEXT MATCH_ONLY_TEXT SEARCH_AS_YOU_TYPE KEYWORD WILDCARD TOKEN_COUNT
            STRING   | KEYWORD |                        | LONG INTEGER SHORT BYTE UNSIGNED_LONG DOUBLE FLOAT HALF_FLOAT SCALED_FLOAT BOOLEAN
            UUID     | KEYWORD |                        | -
            GEO_POINT | GEO_POINT |                    | -
            """)
    void fitWhatIsWritten(ScalarKind kind, FieldType main, String format, String more) {
        TypeModel type = new TypeModel.Scalar(kind, false);
        FieldMapping written = mapping(main, format == null ? null : format.replace(";", "||"));
        String found = Arrays.stream(FieldType.values())
                .filter(field -> !FieldTypeFit.fits(type, field))
                .filter(field -> MultiFieldFit.fits(type, mapping(field, null).under(written)))
                .map(FieldType::name)
                .collect(Collectors.joining(" "));
        assertEquals(more, found.isEmpty() ? "-" : found);
    }

    @ParameterizedTest(name = "{0} as {1}, read as {2}: {3}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            INSTANT    |                           |                                    | -
            INSTANT    |                           | strict_date_optional_time_nanos    | -
            INSTANT    |                           | strict_date_time                   | -
            INSTANT    |                           | epoch_millis                       | strict_date_optional_time
            INSTANT    |                           | strict_date                        | strict_date_optional_time
            INSTANT    | epoch_millis              |                                    | -
            INSTANT    | epoch_millis              | epoch_second                       | epoch_millis
            INSTANT    | epoch_second              | strict_date;epoch_second           | -
            LOCAL_DATE |                           |                                    | -
            LOCAL_DATE |                           | basic_date;uuuu-MM-dd              | -
            LOCAL_DATE | dd.MM.uuuu                |                                    | dd.MM.uuuu
            LOCAL_DATE | dd.MM.uuuu                | strict_date;dd.MM.uuuu             | -
            LOCAL_DATE | dd.MM.uuuu                | d.M.uuuu                           | -
            YEAR       |                           | strict_date_optional_time          | -
            YEAR       |                           | strict_year_month                  | strict_year
            """)
    void readDatesThatAreWritten(ScalarKind kind, String format, String formats, String unread) {
        FieldMapping read = mapping(FieldType.DATE, formats == null ? null : formats.replace(";", "||"));
        assertEquals(
                unread,
                MultiFieldDates.unread(new TypeModel.Scalar(kind, false), read.under(mapping(FieldType.DATE, format)))
                        .orElse("-"));
    }

    private static FieldMapping mapping(FieldType type, String format) {
        List<MappingParameter> parameters = format == null
                ? List.of()
                : List.of(new MappingParameter(
                        "format", JsonTree.of(format), TestModels.natural(type).source()));
        return new FieldMapping(
                type, true, parameters, List.of(), TestModels.natural(type).source());
    }
}
