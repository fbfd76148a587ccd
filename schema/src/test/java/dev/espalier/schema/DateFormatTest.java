package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "strict_date                          | uuuu-MM-dd                     | YEAR MONTH DAY",
                "date                                 | uuuu-MM-dd                     | YEAR MONTH DAY",
                "strict_year_month                    | uuuu-MM                        | YEAR MONTH",
                "strict_year                          | uuuu                           | YEAR",
                "strict_date_optional_time            | uuuu-MM-dd'T'HH:mm:ss.SSSXXX   | YEAR MONTH DAY HOUR MINUTE SECOND MILLISECOND",
                "strict_date_time_no_millis           | uuuu-MM-dd'T'HH:mm:ssXXX       | YEAR MONTH DAY HOUR MINUTE SECOND",
                "basic_ordinal_date_time_no_millis    | uuuuDDD'T'HHmmssXX             | YEAR MONTH DAY HOUR MINUTE SECOND",
                "hour_minute                          | HH:mm                          | HOUR MINUTE",
                "dd.MM.yyyy                           | dd.MM.yyyy                     | YEAR MONTH DAY",
                "HH 'days'                            | HH 'days'                      | HOUR",
                "yyyy-MM-dd'T'HH:mm:ss.SSSSSSX        | yyyy-MM-dd'T'HH:mm:ss.SSSSSSX  | YEAR MONTH DAY HOUR MINUTE SECOND MILLISECOND NANOSECOND"
            })
    void showsPartsOfADate(String format, String pattern, String parts) {
        DateFormat only = DateFormat.of(format).get(0);
        assertEquals(pattern, only.printable().orElseThrow());
        assertEquals(parts, only.parts().stream().map(DatePart::name).collect(Collectors.joining(" ")));
    }

    @Test
    void readsSeveralFormats() {
        assertEquals(
                "[strict_date_optional_time_nanos, epoch_millis, yyyy]",
                DateFormat.of("strict_date_optional_time_nanos|| epoch_millis||yyyy").stream()
                        .map(DateFormat::text)
                        .toList()
                        .toString());
    }

    @Test
    void knowsNumbers() {
        DateFormat millis = DateFormat.of("epoch_millis").get(0);
        assertTrue(millis.isEpochMillis());
        assertTrue(millis.printable().isEmpty());
        assertTrue(millis.parts().contains(DatePart.MILLISECOND));
        DateFormat seconds = DateFormat.of("epoch_second").get(0);
        assertTrue(seconds.isEpochSecond());
        assertFalse(seconds.parts().contains(DatePart.MILLISECOND));
    }

    @ParameterizedTest
    @CsvSource({
        "strict_date, true",
        "epoch_second, true",
        "week_date_time_no_millis, true",
        "dd.MM.yyyy, false",
        "strict_dates, false"
    })
    void tellsNamesFromPatterns(String text, boolean name) {
        assertEquals(name, DateFormat.isName(text));
    }
}
