import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.value.MetricSummary;
import dev.espalier.value.Range;
import dev.espalier.value.SparseVector;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Types with a choice of fields, or without any. */
@Document(index = "choices")
public record Choices(
        @Id String id,
        Class<?> type, // DOC-110 at 18
        MonthDay birthday, // DOC-110 at 18
        Period warranty, // DOC-110 at 16
        Duration length, // DOC-110 at 18
        SparseVector weights, // DOC-110 at 22
        MetricSummary summary, // DOC-110 at 23
        Number any, // DOC-110 at 16
        OffsetTime closing, // DOC-110 at 20
        Calendar moment, // DOC-110 at 18
        Timestamp changed, // DOC-110 at 19
        AtomicLong counter, // DOC-110 at 20
        BitSet flags, // DOC-110 at 16
        Set<BigDecimal> prices, // DOC-110 at 25
        Optional<LocalTime> opening, // DOC-110 at 29
        int[][] rows, // DOC-110 at 17
        Map<LocalDate, String> byDay, // DOC-110 at 32
        Map<String, Set<String>> tags, // DOC-110 at 34
        Range<BigDecimal> span, // DOC-110 at 27
        Range<Short> floors) {} // DOC-110 at 22
