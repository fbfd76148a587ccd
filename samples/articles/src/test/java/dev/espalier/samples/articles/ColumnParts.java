package dev.espalier.samples.articles;

import dev.espalier.annotation.DocValues;
import dev.espalier.annotation.Highlight;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SearchBody;
import dev.espalier.annotation.StoredFields;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Limit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import dev.espalier.value.GeoPoint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of documents, out of documents, of columns, and of what is stored beside documents. */
@Repository
interface ColumnParts extends DocumentRepository<Columns, String> {

    record Values(
            String id,
            @Nullable String string,
            @Nullable String text,
            @Nullable CharSequence sequence,
            char letter,
            Columns.@Nullable Size size,
            @Nullable DayOfWeek day,
            @Nullable UUID uuid,
            @Nullable URI uri,
            @Nullable Locale locale,
            @Nullable Currency currency,
            @Nullable Period period,
            @Nullable LocalTime opening,
            @Nullable LocalDate birthday,
            long number,
            @Nullable BigInteger whole,
            @Nullable BigDecimal exact,
            byte tiny,
            @Nullable Short small,
            int medium,
            @Nullable Long large,
            @Nullable BigInteger bounded,
            @Nullable Duration nanos,
            @Nullable Float single,
            double twice,
            @Nullable Integer wide,
            short low,
            boolean flag,
            @Nullable Boolean maybe,
            @Nullable InetAddress address,
            byte @Nullable [] bytes,
            @Nullable Instant instant,
            @Nullable Date date,
            @Nullable LocalDateTime local,
            @Nullable LocalDate published,
            @Nullable YearMonth month,
            @Nullable Year year,
            @Nullable LocalDate due,
            @Nullable Instant stamped,
            @Nullable YearMonth season,
            @Nullable Instant seconds,
            @Nullable LocalTime time,
            @Nullable Instant fine,
            @Nullable LocalDateTime fineLocal,
            Optional<String> optional,
            OptionalInt optionalInt,
            OptionalLong optionalLong,
            Set<String> strings,
            SortedSet<String> sorted,
            EnumSet<Columns.Size> sizes,
            Set<Integer> numbers,
            Set<LocalDate> days,
            Set<Boolean> flags,
            Columns.@Nullable Maker maker) {}

    /** What only stored fields have as documents have it. */
    record Ordered(String id, @Nullable GeoPoint point, List<String> list, int[] array) {}

    /** What only doc values have as documents have it, and as sets what documents have in order. */
    record Unordered(
            String id, @Nullable Instant epoch, @Nullable Set<String> list, Set<Integer> array) {}

    interface Line {

        String id();

        @Nullable
        String getString();

        int getMedium();

        default String line() {
            return id() + ":" + getMedium();
        }
    }

    record Town(String id, @Nullable Maker maker) {

        record Maker(@Nullable Place place) {}

        record Place(@Nullable String city) {}
    }

    List<Values> findByIdIn(List<String> ids);

    @DocValues
    List<Values> getByIdIn(List<String> ids);

    @StoredFields
    List<Values> readByIdIn(List<String> ids);

    @StoredFields
    List<Ordered> queryByIdIn(List<String> ids);

    @DocValues
    List<Unordered> searchByIdIn(List<String> ids);

    @DocValues
    List<Town> findTownsByIdIn(List<String> ids);

    @DocValues
    Optional<Line> findByMedium(int medium);

    @DocValues
    Line getByMedium(int medium);

    @DocValues
    @Nullable
    Line readByMedium(int medium);

    @DocValues
    Optional<Line> findFirstByMediumGreaterThanOrderByMedium(int medium);

    @DocValues
    Page<Line> findByMediumGreaterThanOrderByMedium(int medium, PageRequest page);

    @DocValues
    CursorPage<Line> queryByMediumGreaterThanOrderByMedium(int medium, PageRequest page);

    @StoredFields
    Stream<Line> streamByMediumGreaterThanOrderByMedium(int medium);

    @DocValues
    Set<Line> getByMediumGreaterThan(int medium);

    @DocValues
    Line[] searchByMediumGreaterThanOrderByMedium(int medium, Limit limit);

    @DocValues
    @Highlight("text")
    SearchResult<Line> searchByTextMatches(String words);

    @StoredFields
    Optional<Hit<Line>> findHitByMedium(int medium);

    @DocValues
    CompletableFuture<List<Line>> readByMediumGreaterThanOrderByMedium(int medium);

    @StoredFields
    Flow.Publisher<Line> readByMediumGreaterThan(int medium);

    @DocValues
    @Query("{\"term\": {\"medium\": \":medium\"}}")
    List<Line> with(int medium);

    @StoredFields
    @SearchBody("""
            {"query": {"range": {"medium": {"gt": ":least"}}}, "sort": ["medium"], "size": 2, "track_total_hits": true,
             "aggs": {"most": {"max": {"field": "medium"}}}}""")
    SearchResult<Line> above(int least);
}
