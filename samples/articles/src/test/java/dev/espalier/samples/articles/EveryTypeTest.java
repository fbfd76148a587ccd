package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.Json;
import dev.espalier.codec.RawJson;
import dev.espalier.query.Query;
import dev.espalier.search.Search;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.value.Completion;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.JoinValue;
import dev.espalier.value.Percolation;
import dev.espalier.value.Range;
import dev.espalier.value.SparseVector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values of every type come back from a server as they were sent, and are found by what they are. */
@EverySearchServer
class EveryTypeTest {

    private static final Instant INSTANT = Instant.parse("2026-01-31T10:00:00Z");
    private static final Instant NANOS = Instant.parse("2026-01-31T10:00:00.123456789Z");
    private static final UUID SOME_UUID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    private final SearchCluster cluster;
    private final SearchClient client;

    EveryTypeTest(SearchCluster cluster) {
        this.cluster = cluster;
        this.client = SearchClient.connect(cluster.address(0).toString());
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void keepsAndFindsEveryValue() throws UnknownHostException {
        client.indexes().ensure(Specimen_.DOCUMENT);
        Specimen_Repository specimens = new Specimen_Repository_Impl(client);
        Specimen specimen = specimen();

        specimens.save(specimen);

        assertEquals(specimen, specimens.findById("1").orElseThrow());
        specimens.refresh();
        for (Query query : queries(specimen)) {
            long found = client.search(Search.of(Specimen_.DOCUMENT).query(query))
                    .hits()
                    .size();
            assertEquals(1, found, Json.toString(query));
        }
    }

    @Test
    void keepsAndFindsValuesOfModules() {
        assumeTrue(
                cluster.kind().product().equalsIgnoreCase("opensearch"),
                "the Elasticsearch of the tests is without the modules of these field types");
        client.indexes().ensure(Extras_.DOCUMENT);
        Extras_Repository repository = new Extras_Repository_Impl(client);
        Extras extras = new Extras(
                "1",
                "thread-1",
                new BigDecimal("19.90"),
                GeoShape.polygon(List.of(
                        GeoPoint.of(0, 0), GeoPoint.of(0, 1), GeoPoint.of(1, 1), GeoPoint.of(1, 0), GeoPoint.of(0, 0))),
                Percolation.of(Extras_.price.atLeast(BigDecimal.TEN)),
                JoinValue.parent("question"),
                new SparseVector(Map.of("tree", 0.5f)));

        repository.save(extras);

        assertEquals(extras, repository.findById("1", "thread-1").orElseThrow());
        repository.refresh();
        assertEquals(
                1,
                client.search(Search.of(Extras_.DOCUMENT).query(Extras_.price.is(new BigDecimal("19.9"))))
                        .hits()
                        .size());
    }

    @Test
    void keepsArrays() {
        client.indexes().ensure(Specimens_.DOCUMENT);
        Specimens_Repository repository = new Specimens_Repository_Impl(client);
        Specimens arrays = new Specimens(
                "1",
                new byte[] {0, -1, 127},
                new short[] {Short.MIN_VALUE, 5},
                new int[] {1, 2, 3},
                new long[] {Long.MAX_VALUE},
                new float[] {0.1f, -1e30f},
                new double[] {0.1, Double.MIN_VALUE},
                new boolean[] {true, false},
                new char[] {'a', '\u00e4'},
                new String[] {},
                List.of(List.of(1, 2), List.of(), List.of(3)));

        repository.save(arrays);

        assertEquals(json(arrays), json(repository.findById("1").orElseThrow()));
    }

    private static String json(Specimens arrays) {
        return Json.toString(json -> Specimens_.DOCUMENT.codec().write(json, arrays));
    }

    private static List<Query> queries(Specimen specimen) {
        return List.of(
                Specimen_.text.is("a word"),
                Specimen_.letter.is('\u00e4'),
                Specimen_.status.is(Specimen.Status.NEW),
                Specimen_.day.in(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                Specimen_.uuid.is(SOME_UUID),
                Specimen_.uri.is(specimen.uri()),
                Specimen_.locale.is(specimen.locale()),
                Specimen_.currency.is(specimen.currency()),
                Specimen_.zone.is(specimen.zone()),
                Specimen_.large.is(Long.MAX_VALUE),
                Specimen_.single.is(0.1f),
                Specimen_.whole.is(specimen.whole()),
                Specimen_.exact.is(specimen.exact()),
                Specimen_.instant.is(INSTANT),
                Specimen_.instant.after(INSTANT.minusMillis(1)).and(Specimen_.instant.before(INSTANT.plusMillis(1))),
                Specimen_.nanos.is(NANOS),
                Specimen_.nanos.after(NANOS.minusNanos(1)),
                Specimen_.offset.is(specimen.offset()),
                Specimen_.local.is(specimen.local()),
                Specimen_.date.is(specimen.date()),
                Specimen_.published.is(specimen.published()),
                Specimen_.month.is(specimen.month()),
                Specimen_.year.is(specimen.year()),
                Specimen_.due.is(specimen.due()),
                Specimen_.epoch.is(specimen.epoch()),
                Specimen_.time.is(specimen.time()),
                Specimen_.opening.is(specimen.opening()),
                Specimen_.length.is(specimen.length()),
                Specimen_.seconds.atLeast(specimen.seconds()),
                Specimen_.optional.is("here"),
                Specimen_.absent.missing(),
                Specimen_.number.is(7),
                Specimen_.sorted.is(3),
                Specimen_.uuids.is(SOME_UUID));
    }

    private static Specimen specimen() throws UnknownHostException {
        InetAddress address = InetAddress.getByName("2001:db8::1");
        return new Specimen(
                "1",
                "a word",
                '\u00e4',
                Specimen.Status.NEW,
                DayOfWeek.SUNDAY,
                SOME_UUID,
                URI.create("https://example.org/a?b=c"),
                Locale.forLanguageTag("de-AT"),
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Vienna"),
                Byte.MIN_VALUE,
                Short.MAX_VALUE,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                0.1f,
                1e300,
                false,
                BigInteger.valueOf(Long.MIN_VALUE),
                new BigDecimal("0.1234567890123456789012345678901234567890"),
                INSTANT,
                NANOS,
                OffsetDateTime.parse("2026-01-31T10:00:00.250+01:00"),
                LocalDateTime.parse("2026-07-01T12:30:00"),
                Date.from(INSTANT),
                LocalDate.of(2026, 1, 31),
                YearMonth.of(2026, 1),
                Year.of(2026),
                LocalDate.of(2026, 2, 1),
                INSTANT,
                LocalTime.of(23, 59, 59),
                LocalTime.of(8, 30),
                Duration.ofMinutes(90),
                Duration.ofSeconds(90),
                address,
                GeoPoint.of(48.2, 16.4),
                Range.closedOpen(1, 5),
                Range.atLeast(LocalDate.of(2026, 1, 1)),
                Range.closed(InetAddress.getByName("10.0.0.0"), InetAddress.getByName("10.0.0.255")),
                Completion.of("first", "second").weight(3),
                Optional.of("here"),
                Optional.empty(),
                OptionalInt.of(7),
                new TreeSet<>(List.of(3, 1, 2)),
                List.of(SOME_UUID),
                new RawJson("{\"a\":[1,{\"b\":null}]}"),
                Map.of("any", List.of(1, "two", 3.5, true)),
                Map.of("x", List.of(1, 2)),
                Map.of("clicks", 5));
    }
}
