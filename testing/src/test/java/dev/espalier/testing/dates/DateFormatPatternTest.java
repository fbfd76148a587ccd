package dev.espalier.testing.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import dev.espalier.schema.dates.DatePart;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensearch.common.time.DateFormatter;
import org.opensearch.common.time.FormatNames;

/** Date formats are what OpenSearch's own classes take and print. */
class DateFormatPatternTest {

    private static final List<String> PIECES = List.of(
            "uuuu",
            "yyyy",
            "YYYY",
            "yy",
            "MM",
            "M",
            "MMM",
            "dd",
            "DD",
            "D",
            "HH",
            "hh",
            "mm",
            "ss",
            "SSS",
            "SSSSSSSSSS",
            "X",
            "XXX",
            "VV",
            "V",
            "z",
            "Z",
            "a",
            "E",
            "ee",
            "ww",
            "w",
            "Q",
            "q",
            "pp",
            "A",
            "n",
            "N",
            "B",
            "g",
            "b",
            "T",
            "'T'",
            "'",
            "''",
            "[",
            "]",
            "-",
            "/",
            ".",
            " ",
            ":",
            "|",
            "||",
            "{",
            "#",
            "1",
            "strict_date",
            "epoch_millis");

    @Test
    void hasTheNamesOfTheServer() {
        Set<String> names = new TreeSet<>();
        for (FormatNames name : FormatNames.values()) {
            names.add(name.getSnakeCaseName());
            if (name.getCamelCaseName() != null) {
                names.add(name.getCamelCaseName());
            }
        }
        assertEquals(names, DateFormatPattern.names());
    }

    @Test
    void takesWhatTheServerTakes() {
        Random random = new Random(42);
        int taken = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            boolean accepted = accepts(text.toString());
            assertEquals(accepted, isParsed(text.toString()), text::toString);
            taken += accepted ? 1 : 0;
        }
        assertTrue(taken > 2_000 && taken < 18_000, "taken: " + taken);
    }

    /** What is printed changes with a part if, and only if, the part is printed. */
    @ParameterizedTest
    @MethodSource("formats")
    void printsWhatTheServerPrints(String format) {
        Alternative printer = DateFormatPattern.parse(format).printer();
        long step = Math.round(Math.pow(10, 9 - printer.fractionDigits()));
        ZonedDateTime date = ZonedDateTime.of(2020, 2, 3, 4, 5, 6, 111_111_111, ZoneOffset.UTC);
        changes(format, date, date.plusYears(1), DatePart.YEAR, DatePart.WEEK_YEAR);
        changes(format, date, date.plusMonths(1), DatePart.MONTH, DatePart.DAY_OF_YEAR, DatePart.WEEK);
        changes(format, date, date.plusDays(1), DatePart.DAY, DatePart.DAY_OF_YEAR, DatePart.DAY_OF_WEEK);
        changes(format, date, date.plusHours(1), DatePart.HOUR);
        changes(format, date, date.plusHours(12), DatePart.HALF_OF_DAY, DatePart.HOUR);
        changes(format, date, date.plusMinutes(1), DatePart.MINUTE);
        changes(format, date, date.plusSeconds(1), DatePart.SECOND);
        changes(format, date, date.withZoneSameLocal(ZoneOffset.ofHours(1)), DatePart.ZONE);
        if (printer.fractionDigits() > 0) {
            changes(format, date, date.plusNanos(step), DatePart.FRACTION);
        }
        if (printer.fractionDigits() < 9) {
            changes(format, date, date.plusNanos(step / 10));
        }
    }

    private static void changes(String format, ZonedDateTime before, ZonedDateTime after, DatePart... parts) {
        Alternative printer = DateFormatPattern.parse(format).printer();
        Set<DatePart> printed = new HashSet<>(printer.parts());
        printed.addAll(printer.optionalParts());
        boolean expected = printed.contains(DatePart.INSTANT) || !Collections.disjoint(printed, Set.of(parts));
        DateFormatter formatter = DateFormatter.forPattern(format);
        assertEquals(
                expected,
                !formatter.format(before).equals(formatter.format(after)),
                () -> format + " of " + before + " and " + after);
    }

    static Stream<String> formats() {
        return Stream.concat(
                DateFormatPattern.names().stream()
                        .filter(name -> DateFormatPattern.parse(name).isOn(Dialect.OPENSEARCH)),
                Stream.of(
                        "uuuu",
                        "MM/uuuu",
                        "dd.MM.uuuu",
                        "uuuu-DDD",
                        "YYYY-'W'ww-e",
                        "HH:mm",
                        "hh:mm a",
                        "G uuuu",
                        "VV",
                        "uuuu-MM-dd['T'HH:mm]",
                        "QQQ uuuu",
                        "uuuu-MM-dd'T'HH:mm:ss.SSSX"));
    }

    private static boolean accepts(String text) {
        try {
            DateFormatter.forPattern(text);
            return true;
        } catch (IllegalArgumentException | ClassCastException refused) {
            return false;
        }
    }

    private static boolean isParsed(String text) {
        try {
            DateFormatPattern.parse(text);
            return true;
        } catch (DateFormatException refused) {
            return false;
        }
    }
}
