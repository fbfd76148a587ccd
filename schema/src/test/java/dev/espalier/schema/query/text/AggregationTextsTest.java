package dev.espalier.schema.query.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts among the options of aggregations: what servers read, and what they refuse. */
class AggregationTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "calendar_interval; month 1M minute 1m quarter 1q year day 1d week; 2d 1 Month M days 1Y 90m",
                "fixed_interval; 30m 1d 90s 100ms 5H 12micros; 1w 1M month 0d 1.5h 30 -1d",
                "unit_interval; day 1d 1M month 12h 30s; fortnight 1x M",
                "time_offset; +6h -1d 6h 0 -30m +100ms; +1M 6 h6 +-1h month",
                "date_format; yyyy-MM-dd epoch_millis strict_date_optional_time||epoch_second dd/MM/uuuu; yyyy-MM-ddTHH bogus_name",
                "number_format; 0.00 #,##0 00.00% $0; 0.0.0 #0#.0#0#.",
                "buckets_path; sales months>sales tags['java']>sales stats.avg _count; months>>sales a[b ]>c"
            })
    void readsWhatServersRead(String grammar, String right, String wrong) {
        TextGrammar texts = TextGrammar.named(grammar);
        assertEquals(
                List.of(), words(right).filter(text -> !texts.accepts(text)).toList(), "refused");
        assertEquals(List.of(), words(wrong).filter(texts::accepts).toList(), "accepted");
    }

    private static Stream<String> words(String texts) {
        return Stream.of(texts.split(" "));
    }

    @Test
    void leavesNoBlankPathOpen() {
        assertFalse(TextGrammar.BUCKETS_PATH.accepts(""));
    }
}
