package dev.espalier.samples.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.api.ApiTypeRepository;
import dev.espalier.samples.jdk.api.ApiTypeRepository_Impl;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.samples.jdk.api.Kind;
import dev.espalier.samples.jdk.catalog.Catalog;
import dev.espalier.samples.jdk.catalog.JdkCatalog;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServer;
import dev.espalier.testing.SearchServerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program on a real node, with the types of java.base. */
@SearchServer
class JdkSearchTest {

    private static final ApiType OF_ANOTHER_JDK = new ApiType(
            "gone.Applet",
            "Applet",
            "Applet",
            "gone",
            "gone",
            Kind.CLASS,
            List.of(),
            List.of(),
            true,
            true,
            null,
            List.of());

    private static String address;
    private static SearchClient client;
    private static ApiTypeRepository types;
    private static Catalog catalog;
    private static CapturedTerminal terminal;
    private static int code;

    @BeforeAll
    static void run(SearchCluster cluster) {
        address = cluster.address(0).toString();
        client = SearchClient.connect(address);
        client.indexes().delete(ApiType_.DOCUMENT);
        client.indexes().ensure(ApiType_.DOCUMENT);
        types = new ApiTypeRepository_Impl(client);
        types.save(OF_ANOTHER_JDK);
        types.refresh();
        catalog = JdkCatalog.read("java.base"::equals);
        terminal = CapturedTerminal.unattended();
        code = search(terminal, "--address", address);
    }

    @AfterAll
    static void close() {
        client.indexes().delete(ApiType_.DOCUMENT);
        client.close();
    }

    @Test
    void endsWithoutComplaint() {
        assertEquals(List.of(), terminal.err());
        assertEquals(0, code);
    }

    @Test
    void tellsWhatItDoes(SearchCluster cluster) {
        List<String> lines =
                terminal.out().stream().map(JdkSearchTest::withoutFigures).toList();
        assertEquals("Server " + cluster.kind().product() + " # at http://#, #", lines.get(0));
        assertEquals("API Java #: # types with # methods in # module, #", lines.get(1));
        assertEquals(
                "Index jdk-types-#: # documents stored, #/s, #",
                lines.get(lines.indexOf("> blocking queue # types, #") - 2));
    }

    @Test
    void replacesWhatAnotherJdkHasLeft() {
        assertFalse(types.existsById(OF_ANOTHER_JDK.name()));
        assertEquals(catalog.types().size(), types.count());
    }

    @Test
    void findsTheTypeWithExactlyTheseWordsFirst() {
        List<String> answer = answer("> blocking queue");
        assertEquals("interface java.util.concurrent.BlockingQueue java.base", answer.get(0));
        assertTrue(answer.get(1).contains("BlockingQueue"), answer::toString);
        assertEquals(10, answer.size());
    }

    @Test
    void findsMethodsByTheirShape() {
        List<String> answer = answer("> returns Stream takes Path");
        assertEquals("java.nio.file.Files Stream list(Path)", answer.get(0));
        assertTrue(answer.contains("Stream lines(Path)"), answer::toString);
        assertTrue(
                answer.stream().allMatch(line -> line.contains("Stream ") && line.contains("Path")), answer::toString);
    }

    @Test
    void completesNames() {
        assertEquals(
                List.of(
                        "class java.util.concurrent.ConcurrentHashMap java.base",
                        "class java.util.concurrent.ConcurrentHashMap.KeySetView java.base"),
                answer("> concurrentha*"));
    }

    @Test
    void countsEachTypeInOneModuleAndOneKind() {
        long modules = 0;
        long kinds = 0;
        for (String line : answer("Types by module and by kind")) {
            String[] cells = line.replace(",", "").split(" ");
            modules += cells.length > 2 ? Long.parseLong(cells[0]) : 0;
            kinds += Long.parseLong(cells[cells.length - 2]);
        }
        assertEquals(catalog.types().size(), modules);
        assertEquals(catalog.types().size(), kinds);
    }

    @Test
    void listsWhatWillBeRemoved() {
        assertTrue(answer("Deprecated for removal")
                .contains("class java.lang.SecurityManager java.base deprecated since 17"));
        assertEquals(
                catalog.types().stream().filter(ApiType::forRemoval).toList(), types.findByForRemovalTrueOrderByName());
    }

    @Test
    void visitsEachTypeOnce() {
        List<ApiType> visited = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(100));
        while (next.isPresent()) {
            CursorPage<ApiType> page = types.findAllByOrderByName(next.get());
            visited.addAll(page.content());
            next = page.next();
        }
        assertEquals(catalog.types(), visited);
    }

    @Test
    void answersOneQuestionAndEnds() {
        CapturedTerminal once = CapturedTerminal.typing("never read");
        assertEquals(0, search(once, "--address", address, "--query", "returns Stream, takes Path"));
        assertTrue(once.out().stream().anyMatch(line -> line.endsWith("Stream lines(Path)")));
        assertFalse(once.out().stream().anyMatch(line -> line.startsWith("> blocking queue")));
    }

    @Test
    void answersUntilSomebodyHasEnough() {
        CapturedTerminal attended = CapturedTerminal.typing("hash map", ":wq", ":help", ":q", "never read");
        assertEquals(0, search(attended, "--address", address));
        List<String> lines = attended.out();
        String help = "returns Stream takes Path  methods by their shape; also: throws IOException";
        List<String> talk = lines.subList(lines.indexOf(help), lines.size());
        assertTrue(talk.stream().anyMatch(line -> line.contains("java.util.HashMap ")), talk::toString);
        assertTrue(talk.contains("> unknown command :wq; there are :help and :q"), talk::toString);
        assertTrue(talk.lastIndexOf(help) > 0, talk::toString);
    }

    @Test
    void goesOnAfterAQuestionThatTheServerRefuses(SearchCluster cluster) {
        assumeTrue(
                cluster.kind() == SearchServerKind.OPENSEARCH_2,
                "Elasticsearch takes as many words as its heap allows");
        String tooManyWords = IntStream.range(0, 2000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        CapturedTerminal attended = CapturedTerminal.typing(tooManyWords, "hash map");
        assertEquals(0, search(attended, "--address", address));
        List<String> lines = attended.out();
        assertTrue(lines.stream().anyMatch(line -> line.contains("was refused by " + address)), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("java.util.HashMap ")), lines::toString);
    }

    @Test
    void findsMethodsByTheirName() {
        CapturedTerminal once = CapturedTerminal.unattended();
        assertEquals(0, search(once, "--address", address, "--query", "readAllLines"));
        assertTrue(
                once.out().contains("  java.nio.file.Files  List readAllLines(Path, Charset)"), once.out()::toString);
    }

    private static int search(CapturedTerminal terminal, String... arguments) {
        return new JdkSearch(terminal.terminal(), Map.of(), () -> catalog).run(arguments);
    }

    /** The lines under a heading, without the spaces that align them. */
    private static List<String> answer(String heading) {
        List<String> lines = terminal.out();
        int start = 0;
        while (!lines.get(start).startsWith(heading)) {
            start++;
        }
        return lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    private static String withoutFigures(String line) {
        return line.replaceAll("[0-9]+([.,:][0-9]+)*( ms| s)?", "#").replaceAll(" +", " ");
    }
}
