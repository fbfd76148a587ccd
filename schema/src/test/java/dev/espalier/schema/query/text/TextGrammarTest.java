package dev.espalier.schema.query.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with a grammar of their own, as servers take and refuse them. */
class TextGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "duration             @ 30s, 5m, 1d, 100ms, 3micros, -1, 0, 1D            @ 10, s, 1.5h, 1y, 5 min, now",
                "distance             @ 12km, 500m, 1.5mi, 3, 200 ft, .5NM                @ 12 parsec, km, twelve km",
                "fuzziness            @ AUTO, auto, AUTO:3;6, 0, 1, 2, 1.0                @ AUT, 3, AUTO:3, -1, 0.5",
                "minimum_should_match @ 2, -1, 75%, -25%, 2<75%, 2<-25% 9<-3              @ half, 2.5, <2, 2<, %, 2 3",
                "date_math            @ now, now-1d/d, now+1h-30m, 2026-01-01||+1M/d, x   @ now-, now-1x, nowadays, 2026||+1",
                "ip                   @ 192.168.0.1, 2001:db8::1, ::1, ::, ::ffff:1.2.3.4 @ 256.0.0.1, 1.2.3, abc, 1::2::3, 1:2:3, 10.0.0.0/8",
                "cidr                 @ 10.0.0.0/8, 2001:db8::/32, 1.2.3.4                @ 10.0.0.0/33, 2001:db8::/129, /8, 10/8",
                "geo_point            @ 52.5;13.4, u33d, POINT (13.4 52.5), -1.5; 2       @ 52.5, north pole, POINT 13 52, a;b",
                "geohash              @ u33d, s, DRM3BTEV3E86                             @ ail, u33du33du33du",
                "wkt                  @ POINT (1 2), POLYGON ((0 0; 0 1; 1 1; 0 0)), BBOX (1; 2; 3; 4), POINT EMPTY @ POINT (1 2, POIN (1 2), 1 2",
                "field_boost          @ title, title^2, title^0.5, tit*^3                 @ title^x, title^, ^2",
                "aggregation_name     @ by_month, by month, a.b-c                         @ a[b], a>b, x]",
                "time_zone            @ Europe/Berlin, +01:00, UTC, Z, EST                @ Europe/Atlantis, +25:00, berlin",
                "regexp               @ ab+c?, a(b|c)*, [a-z]{2;3}, [^]]x, \\(, a{2;}, <1-9> @ a(b, a), [a-z, a{x}, a\\, a|, \"a, <1"
            })
    void takesWhatServersTake(String grammar, String right, String wrong) {
        // a semicolon stands for a comma inside of a text
        for (String text : right.split(",\\s*")) {
            assertEquals(true, TextGrammar.named(grammar).accepts(text.replace(';', ',')), text);
        }
        for (String text : wrong.split(",\\s*")) {
            assertEquals(false, TextGrammar.named(grammar).accepts(text.replace(';', ',')), text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "``                 @",
                "ja(va)?|()|[^]a-z] @",
                "a||b|*{2}          @",
                "a{2,}{0}[&&]x&&y   @",
                "\\d+\\W[\\d-z\\]é-ü] @",
                "<10-2>~~a#~.\"(\"    @",
                "a(b                @ does not parse at 2: the parenthesis is not closed",
                "a(b|)              @ does not parse at 2: the parenthesis is not closed",
                "a)b                @ does not parse at 2: a closing parenthesis has no opening one",
                "a|                 @ does not parse at 2: nothing stands behind '|'",
                "a&                 @ does not parse at 2: nothing stands behind '&'",
                "a\\                 @ does not parse at 2: nothing stands behind '\\'",
                "\\bword\\b          @ does not parse at 1: \\b has no meaning",
                "[a-z               @ does not parse at 1: '[' is not closed",
                "x[]                @ does not parse at 2: '[' is not closed",
                "[a-                @ does not parse at 3: nothing stands behind '-'",
                "[a-]               @ does not parse at 2: the range ends before it begins; '-' stands for itself as \\-",
                "a{x}               @ does not parse at 3: a number is missing after '{', which stands for itself as \\{",
                "a{2                @ does not parse at 2: '{' is not closed",
                "a{3,1}             @ does not parse at 2: the second number is smaller than the first",
                "a{99999999999}     @ does not parse at 3: the number is too large",
                "\"a                 @ does not parse at 1: '\"' is not closed",
                "<1-3               @ does not parse at 1: '<' is not closed",
                "<b>bold</b>        @ does not parse at 1: an interval is written as <1-100>; '<' stands for itself as \\<"
            })
    void tellsWhereARegularExpressionIsWrong(String text, String problem) {
        assertEquals(Optional.ofNullable(problem), RegexpSyntax.problem(text, true));
    }

    @Test
    void takesOptionalOperatorsOfARegularExpressionAsCharactersWhereFlagsTurnThemOff() {
        assertEquals(Optional.empty(), RegexpSyntax.problem("<b>&~", false));
        assertEquals(
                Optional.of("does not parse at 1: the parenthesis is not closed"), RegexpSyntax.problem("(<b>", false));
    }

    @Test
    void takesNoRegularExpressionThatIsTooLong() {
        assertEquals(Optional.empty(), RegexpSyntax.problem("a".repeat(1000), true));
        assertEquals(
                Optional.of("of 1001 characters is too long: servers take 1000"),
                RegexpSyntax.problem("a".repeat(1001), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; ",
                "quick brown; ",
                "quick AND (brown OR \"white fox\"~2)^3 NOT dog; ",
                "title:(quick OR brown) AND _exists_:tags; ",
                "*:* -tags:old +words:[10 TO 20} age:>=10 date:[2026-01-01 TO *]; ",
                "joh?n sm*th roam~1 /joh?n(ath[oa]n)/ a\\:b \\(1\\+1\\)\\=2 wi-fi R&D; ",
                "book.\\*:(quick && !slow || ANDROID); ",
                "(quick; 0 the parenthesis is not closed",
                "quick); 5 a closing parenthesis has no opening one",
                "\"quick brown; 0 the quotation mark is not closed",
                "AND quick; 3 nothing stands before the operator",
                "quick AND; 9 nothing stands behind the operator",
                "quick NOT; 9 nothing stands behind the operator",
                "hello!; 6 nothing stands behind the operator",
                "title:; 6 nothing stands behind the field",
                "a:b:c; 3 ':' stands where it has no meaning",
                "quick^much; 5 '^' stands where it has no meaning",
                "(); 1 the parentheses are empty",
                "words:[10 20]; 6 a range is written as [1 TO 5] or {a TO b}",
                "either/or; 6 the regular expression is not closed",
                "a /b(c/; 2 the regular expression does not parse at 2: the parenthesis is not closed",
                "quick\\; 5 nothing stands behind the backslash",
                "] quick; 0 ']' has to be escaped"
            })
    void tellsWhereAQueryStringIsWrong(String text, String problem) {
        Optional<String> found = QueryStringSyntax.problem(text).map(wrong -> wrong.offset() + " " + wrong.why());
        assertEquals(Optional.ofNullable(problem), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "``                         @ 2026, 2026-07, 2026-07-09, 2026-07-09T10:00:00Z, 2026-07-09T10:00:00.123+02:00, 1770000000000, now-1d, 2026-07-09||/M @ 09.07.2026, 2026-7-9, 2026-13-01, 2026-02-30, tomorrow, 2026-07-09 10:00",
                "yyyy-MM-dd                 @ 2026-07-09, now                     @ 2026-07, 09.07.2026, 2026-07-09T10:00:00Z",
                "dd.MM.yyyy||epoch_second   @ 09.07.2026, 1770000000              @ 2026-07-09",
                "basic_date                 @ 20260709, anything                  @ now-1q"
            })
    void tellsDatesFromOtherTexts(String format, String right, String wrong) {
        for (String text : right.split(", ")) {
            assertEquals(true, DateLiteral.fits(text, format), text);
        }
        for (String text : wrong.split(", ")) {
            assertEquals(false, DateLiteral.fits(text, format), text);
        }
    }
}
