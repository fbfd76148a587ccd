package dev.espalier.schema.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "strict_date                     | YEAR MONTH DAY              | -                              | 0",
                "strictDate                      | YEAR MONTH DAY              | -                              | 0",
                "year_month                      | YEAR MONTH                  | -                              | 0",
                "date_time                       | DAY FRACTION HOUR MINUTE MONTH SECOND YEAR ZONE | -          | 3",
                "strict_date_optional_time       | YEAR                        | DAY FRACTION HOUR MINUTE MONTH SECOND ZONE | 3",
                "strict_date_optional_time_nanos | YEAR                        | DAY FRACTION HOUR MINUTE MONTH SECOND ZONE | 9",
                "epoch_millis                    | INSTANT                     | -                              | 9",
                "strict_week_date                | DAY_OF_WEEK WEEK WEEK_YEAR  | -                              | 0",
                "ordinal_date                    | DAY_OF_YEAR YEAR            | -                              | 0",
                "dd.MM.uuuu                      | DAY MONTH YEAR              | -                              | 0",
                "uuuu-MM-dd'T'HH:mm[:ss.SSSSSS]VV | DAY HOUR MINUTE MONTH YEAR ZONE | FRACTION SECOND            | 6",
                "hh:mm a                         | HALF_OF_DAY HOUR MINUTE     | -                              | 0",
                "ppH                             | HOUR                        | -                              | 0",
                "8uuuu                           | YEAR                        | -                              | 0",
                "'year' uuuu''                   | YEAR                        | -                              | 0"
            })
    void tellsWhatIsPrinted(String text, String parts, String optional, int digits) {
        Alternative printer = DateFormatPattern.parse(text).printer();
        assertEquals(sorted(parts), names(printer.parts()));
        assertEquals(sorted(optional), names(printer.optionalParts()));
        assertEquals(digits, printer.fractionDigits());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "strict_date                       | uuuu-MM-dd",
                "date                              | uuuu-MM-dd",
                "strict_year_month                 | uuuu-MM",
                "strict_year                       | uuuu",
                "strictDateTimeNoMillis            | uuuu-MM-dd'T'HH:mm:ssXXX",
                "basic_ordinal_date_time_no_millis | uuuuDDD'T'HHmmssXX",
                "hour_minute                       | HH:mm",
                "dd.MM.yyyy                        | dd.MM.yyyy",
                "HH 'days'                         | HH 'days'",
                "YYYY-'W'ww                        | YYYY-'W'ww",
                "week_date                         | -",
                "strict_basic_week_date_time       | -",
                "epoch_millis                      | -",
                "epoch_second                      | -"
            })
    void tellsThePatternToPrintWith(String text, String pattern) {
        assertEquals(pattern, DateFormatPattern.parse(text).printer().pattern().orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strict_date_optional_time       | 2026-01-31T10:20:30.123+01:00       | 2026-01-31 | 2026-01",
                "strict_date_optional_time_nanos | 2026-01-31T10:20:30.123456789+01:00 | 2026-01-31 | 2026-01"
            })
    void printsOptionalPartsOfWhatHasThem(String text, String dateTime, String day, String month) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(
                DateFormatPattern.parse(text).printer().pattern().orElseThrow());
        OffsetDateTime value = OffsetDateTime.parse("2026-01-31T10:20:30.123456789+01:00");
        assertEquals(dateTime, formatter.format(value));
        assertEquals(day, formatter.format(value.toLocalDate()));
        assertEquals(month, formatter.format(YearMonth.from(value)));
    }

    @Test
    void knowsNumbers() {
        Alternative millis = DateFormatPattern.parse("epoch_millis").printer();
        assertTrue(millis.isEpochMillis() && !millis.isEpochSecond());
        assertTrue(millis.prints(DatePart.MINUTE));
        Alternative seconds = DateFormatPattern.parse("epoch_second").printer();
        assertTrue(seconds.isEpochSecond() && !seconds.isEpochMillis());
        Alternative date = DateFormatPattern.parse("uuuu[-MM]").printer();
        assertFalse(date.isEpochSecond() || date.isEpochMillis() || date.prints(DatePart.DAY));
        assertTrue(date.prints(DatePart.YEAR) && date.prints(DatePart.MONTH));
    }

    @Test
    void readsSeveralFormats() {
        DateFormatPattern format = DateFormatPattern.parse("strict_date || uuuu||epoch_millis");
        assertEquals(
                List.of("strict_date", "uuuu", "epoch_millis"),
                format.alternatives().stream().map(Alternative::text).toList());
        assertEquals(
                List.of(0, 15, 21),
                format.alternatives().stream().map(Alternative::position).toList());
        assertEquals(
                List.of(true, false, true),
                format.alternatives().stream().map(Alternative::named).toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiterString = " / ",
            value = {
                "``                     / 0  / there is no format",
                "||uuuu                 / 0  / a format is missing beside ||",
                "uuuu||                 / 6  / a format is missing beside ||",
                "uuuu||strict_dates     / 6  / no built-in format has the name 'strict_dates'; did you mean 'strict_date'?",
                "STRICT_DATE            / 1  / 'T' is no letter of a pattern; text stands in quotes",
                "uuuu-MM-ddTHH          / 10 / 'T' is no letter of a pattern; text stands in quotes",
                "uuuu'T                 / 4  / the quote is not closed",
                "uuuu]                  / 4  / ']' closes nothing",
                "#                      / 0  / '#' must stand in quotes",
                "uuuu-{MM}              / 5  / '{' must stand in quotes",
                "uuuu-MM-ddV            / 10 / 'V' has a number of letters without a meaning",
                "uuuu-MMMMMM            / 5  / 'MMMMMM' has a number of letters without a meaning"
            })
    void saysWhereATextGoesWrong(String text, int position, String message) {
        DateFormatException failure = assertThrows(DateFormatException.class, () -> DateFormatPattern.parse(text));
        assertEquals(message, failure.getMessage());
        assertEquals(position, failure.position());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YYYY-MM-dd          | 0 | YYYY | week-based year    | yyyy-MM-dd",
                "uuuu-MM-DD          | 8 | DD   | day of the year    | uuuu-MM-dd",
                "uuuu-MM-dd hh:mm    | 11 | hh  | hour of half a day | uuuu-MM-dd HH:mm",
                "uuuu-mm-dd          | 5 | mm   | minute             | uuuu-MM-dd"
            })
    void warnsOfWhatIsOftenMisread(String text, int position, String letters, String meaning, String fixed) {
        assertEquals(
                List.of(new DateFormatWarning(position, letters, meaning, fixed)),
                DateFormatPattern.parse(text).warnings());
        assertEquals(List.of(), DateFormatPattern.parse(fixed).warnings());
    }

    @ParameterizedTest
    @CsvSource({"YYYY-'W'ww-e", "uuuu-DDD", "hh:mm a", "strict_week_date", "HH:mm", "uuuu-MM-dd"})
    void doesNotWarnWithoutNeed(String text) {
        assertEquals(List.of(), DateFormatPattern.parse(text).warnings());
    }

    @Test
    void placesWarningsInTheWholeText() {
        assertEquals(
                List.of(new DateFormatWarning(13, "YYYY", "week-based year", "strict_date||yyyy")),
                DateFormatPattern.parse("strict_date||YYYY").warnings());
    }

    @Test
    void knowsNamesOfOneServer() {
        assertTrue(DateFormatPattern.parse("rfc3339_lenient").isOn(Dialect.OPENSEARCH));
        assertFalse(DateFormatPattern.parse("strict_date||rfc3339_lenient").isOn(Dialect.ELASTICSEARCH));
    }

    private static String sorted(String names) {
        return List.of(names.split(" ")).stream().sorted().collect(Collectors.joining(" "));
    }

    private static String names(Set<DatePart> parts) {
        return parts.isEmpty() ? "-" : parts.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
}
