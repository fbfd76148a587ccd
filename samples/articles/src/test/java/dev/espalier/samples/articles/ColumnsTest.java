package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.JsonValue;
import dev.espalier.search.CursorPage;
import dev.espalier.search.FieldFetch;
import dev.espalier.search.Hit;
import dev.espalier.search.Limit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes out of doc values and stored fields is what documents have. */
@EverySearchServer
class ColumnsTest {

    private static final int DOCUMENTS = 60;
    private static final List<String> IDS =
            IntStream.range(0, DOCUMENTS).mapToObj(Integer::toString).toList();

    private SearchClient client;
    private ColumnParts columns;
    private List<Columns> documents;

    @BeforeEach
    void hold(SearchCluster cluster) throws ReflectiveOperationException {
        client = SearchClient.connect(cluster.address(0).toString());
        client.indexes().ensure(Columns_.DOCUMENT);
        columns = new ColumnParts_Impl(client);
        RandomValues values = new RandomValues(new Random(20261122));
        documents = new ArrayList<>();
        for (String id : IDS) {
            documents.add(values.record(Columns.class, id));
        }
        columns.saveAll(documents).orThrow();
        columns.refresh();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void haveTheValuesOfDocuments() {
        Map<String, Object> expected = plain(columns.findByIdIn(IDS), ColumnParts.Values::id);

        assertEquals(DOCUMENTS, expected.size());
        assertSame(expected, plain(columns.getByIdIn(IDS), ColumnParts.Values::id));
        assertSame(expected, plain(columns.readByIdIn(IDS), ColumnParts.Values::id));
    }

    @Test
    void haveSeveralValuesInOrderIfStored() {
        Map<String, Columns> byId = documents.stream().collect(Collectors.toMap(Columns::id, Function.identity()));
        for (ColumnParts.Ordered stored : columns.queryByIdIn(IDS)) {
            Columns document = byId.get(stored.id());
            assertEquals(document.point(), stored.point());
            assertEquals(orEmpty(document.list()), stored.list());
            assertArrayEquals(document.array() == null ? new int[0] : document.array(), stored.array());
        }
        for (ColumnParts.Unordered sorted : columns.searchByIdIn(IDS)) {
            Columns document = byId.get(sorted.id());
            assertEquals(document.epoch(), sorted.epoch());
            List<String> list = orEmpty(document.list());
            assertEquals(list.isEmpty() ? null : Set.copyOf(list), sorted.list());
            int[] array = document.array() == null ? new int[0] : document.array();
            assertEquals(
                    List.copyOf(Arrays.stream(array).boxed().collect(Collectors.toCollection(TreeSet::new))),
                    List.copyOf(sorted.array()));
        }
    }

    @Test
    void haveAllDigitsIfStored() {
        Shades shades = new Shades_Impl(client);
        client.indexes().ensure(Shades_Shade_.DOCUMENT);
        shades.saveAll(List.of(new Shades.Shade("1", 0.1f), new Shades.Shade("2", 1234.567f)))
                .orThrow();
        shades.refresh();

        assertEquals(
                List.of(new Shades.Grey("1", 0.1f), new Shades.Grey("2", 1234.567f)), shades.findAllByOrderByGrey());
    }

    @Test
    void haveObjectsWhereTheyHaveValues() {
        Map<String, Optional<String>> expected = documents.stream()
                .collect(Collectors.toMap(
                        Columns::id,
                        document -> Optional.ofNullable(document.maker())
                                .map(Columns.Maker::place)
                                .map(Columns.Place::city)));

        List<ColumnParts.Town> found = columns.findTownsByIdIn(IDS);

        assertEquals(
                expected,
                found.stream()
                        .collect(Collectors.toMap(
                                ColumnParts.Town::id,
                                part -> Optional.ofNullable(part.maker())
                                        .map(ColumnParts.Town.Maker::place)
                                        .map(ColumnParts.Town.Place::city))));
        assertEquals(
                expected.values().stream().filter(Optional::isPresent).count(),
                found.stream().filter(part -> part.maker() != null).count());
    }

    @Test
    void areResultsOfEveryKind() throws Exception {
        List<Columns> sorted =
                documents.stream().sorted(Comparator.comparing(Columns::medium)).toList();
        Columns first = sorted.get(0);
        int least = sorted.get(DOCUMENTS - 8).medium();
        List<String> above = sorted.subList(DOCUMENTS - 7, DOCUMENTS).stream()
                .map(document -> document.id() + ":" + document.medium())
                .toList();

        assertEquals(
                first.id(), columns.findByMedium(first.medium()).orElseThrow().id());
        assertEquals(first.string(), columns.getByMedium(first.medium()).getString());
        assertEquals(
                first.id() + ":" + first.medium(),
                columns.readByMedium(first.medium()).line());
        assertEquals(
                List.of(first.id()),
                columns.with(first.medium()).stream().map(ColumnParts.Line::id).toList());
        assertEquals(above.subList(0, 1), lines(columns.findFirstByMediumGreaterThanOrderByMedium(least).stream()));
        Page<ColumnParts.Line> page = columns.findByMediumGreaterThanOrderByMedium(least, PageRequest.of(1, 3));
        assertEquals(above.subList(3, 6), lines(page.content().stream()));
        assertEquals(7, page.total().value());
        assertEquals(above, byCursor(least));
        try (Stream<ColumnParts.Line> lines = columns.streamByMediumGreaterThanOrderByMedium(least)) {
            assertEquals(above, lines(lines));
        }
        assertEquals(Set.copyOf(above), Set.copyOf(lines(columns.getByMediumGreaterThan(least).stream())));
        assertEquals(
                above.subList(0, 2),
                lines(Stream.of(columns.searchByMediumGreaterThanOrderByMedium(least, Limit.of(2)))));
        assertEquals(
                above, lines(columns.readByMediumGreaterThanOrderByMedium(least).get(30, TimeUnit.SECONDS).stream()));
        assertEquals(Set.copyOf(above), published(columns.readByMediumGreaterThan(least)));
        Hit<ColumnParts.Line> hit = columns.findHitByMedium(first.medium()).orElseThrow();
        assertEquals(first.id(), hit.id());
        assertEquals(first.string(), hit.document().getString());
        SearchResult<ColumnParts.Line> result = columns.above(least);
        assertEquals(above.subList(0, 2), lines(result.documents().stream()));
        assertEquals(7, result.total().value());
        assertEquals(
                OptionalDouble.of(sorted.get(DOCUMENTS - 1).medium()), result.get("most", Columns_.medium.maximum()));
    }

    @Test
    void areAskedByHand() {
        Columns document = documents.stream()
                .filter(candidate -> candidate.published() != null && candidate.uuid() != null)
                .findFirst()
                .orElseThrow();
        Search<Columns> search = Search.of(Columns_.DOCUMENT)
                .query(Columns_.id.is(document.id()))
                .fetch(FieldFetch.docValues(Columns_.uuid).formatted(Columns_.published, "uuuu"));

        Hit<Columns> hit = columns.search(search).hits().get(0);

        assertNull(hit.document().uuid());
        JsonValue fields = hit.json("fields");
        assertEquals(
                List.of(document.uuid().toString()),
                fields.at("uuid").elements().stream()
                        .map(value -> value.asText(""))
                        .toList());
        assertEquals(
                "%04d".formatted(document.published().getYear()),
                fields.at("published").elements().get(0).asText(""));
    }

    @Test
    void haveScoresAndHighlights() {
        byte[] tree = "{\"letter\":\"t\",\"text\":\"A pear tree\"}".getBytes(StandardCharsets.UTF_8);
        columns.save(Columns_.DOCUMENT.codec().fromJson(tree, DocumentMetadata.of("marked")));
        columns.refresh();

        Hit<ColumnParts.Line> hit = columns.searchByTextMatches("pear").hits().get(0);

        assertEquals("marked:0", hit.document().line());
        assertNull(hit.document().getString());
        assertEquals(List.of("A <em>pear</em> tree"), hit.highlights(Columns_.text));
        columns.deleteById("marked");
    }

    private List<String> byCursor(int least) {
        List<String> lines = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(3));
        while (next.isPresent()) {
            CursorPage<ColumnParts.Line> page = columns.queryByMediumGreaterThanOrderByMedium(least, next.get());
            lines.addAll(lines(page.content().stream()));
            next = page.next();
        }
        return lines;
    }

    private static Set<String> published(Flow.Publisher<ColumnParts.Line> publisher) throws InterruptedException {
        Collection<String> lines = new ConcurrentLinkedQueue<>();
        CountDownLatch end = new CountDownLatch(1);
        publisher.subscribe(new Flow.Subscriber<>() {

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(ColumnParts.Line line) {
                lines.add(line.line());
            }

            @Override
            public void onError(Throwable error) {
                lines.add(error.toString());
                end.countDown();
            }

            @Override
            public void onComplete() {
                end.countDown();
            }
        });
        assertEquals(true, end.await(30, TimeUnit.SECONDS), "the publisher ends");
        return Set.copyOf(lines);
    }

    private static List<String> lines(Stream<ColumnParts.Line> lines) {
        return lines.map(ColumnParts.Line::line).toList();
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private static void assertSame(Map<String, Object> expected, Map<String, Object> found) {
        expected.forEach((id, value) -> assertEquals(value, found.get(id), id));
        assertEquals(expected.keySet(), found.keySet());
    }

    private static <R extends Record> Map<String, Object> plain(List<R> parts, Function<R, String> id) {
        Map<String, Object> plain = new TreeMap<>();
        parts.forEach(part -> plain.put(id.apply(part), plain(part, part.getClass())));
        return plain;
    }

    /** Neither doc values nor stored fields tell no values from none, nor objects without values from none. */
    private static @Nullable Object plain(@Nullable Object value, Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return value == null ? Set.of() : value;
        }
        if (!(value instanceof Record part)) {
            return Sameness.of(value);
        }
        List<Object> components = new ArrayList<>();
        boolean empty = true;
        try {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                Object plain = plain(component.getAccessor().invoke(part), component.getType());
                empty &= plain == null || plain.equals(Set.of()) || plain.equals(Optional.empty());
                components.add(component.getName() + "=" + (plain instanceof Set<?> set ? sorted(set) : plain));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return empty ? null : components;
    }

    private static List<String> sorted(Set<?> values) {
        return values.stream().map(String::valueOf).sorted().toList();
    }
}
