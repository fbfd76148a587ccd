package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.search.Search;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many documents pass, no more of them are in memory than a page has. */
@Timeout(300)
class MillionDocumentsTest {

    private static final int PAGE = 1000;

    /** A million articles would take many times as much, and a fifth of them thrice. */
    private static final long ROOM = 8 << 20;

    private static final String FULL_PAGE = page(PAGE);

    private final List<Long> heap = new ArrayList<>();
    private int documents;
    private int pages;
    private int read;

    @Test
    void aStreamTakesConstantMemory() {
        documents = 1_000_000;
        try (StubServer server = new StubServer(this::answer);
                SearchClient client = connect(server);
                Stream<Article> articles = client.documents(Article_.DOCUMENT).stream(Search.of(Article_.DOCUMENT))) {
            articles.forEach(article -> count(server));
            assertConstant();
        }
    }

    @Test
    void aPublisherTakesConstantMemory() {
        documents = 200_000;
        try (StubServer server = new StubServer(this::answer);
                SearchClient client = connect(server)) {
            CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
            client.async().stream(Search.of(Article_.DOCUMENT)).subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    // as much as anybody can want: what limits it is the pages
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(Article article) {
                    count(server);
                }

                @Override
                public void onError(Throwable failure) {
                    end.completeExceptionally(failure);
                }

                @Override
                public void onComplete() {
                    end.complete(null);
                }
            });
            end.join();
            assertConstant();
        }
    }

    private void count(StubServer server) {
        read++;
        if (read == 2 * PAGE + 1 || read == documents / 2 || read == documents - 1) {
            // what the server of this test remembers is no business of the client
            server.received().clear();
            System.gc();
            heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }

    private void assertConstant() {
        assertEquals(documents, read);
        assertEquals(3, heap.size());
        long growth = Math.max(heap.get(1), heap.get(2)) - heap.get(0);
        assertTrue(growth < ROOM, () -> "the heap grew by " + growth + " bytes: " + heap);
    }

    private Answer answer(Received request) {
        if (request.target().startsWith("/articles/_pit")) {
            return new Answer(200, "{\"id\":\"p\"}");
        }
        if (request.method().equals("DELETE")) {
            return new Answer(200, "{}");
        }
        return new Answer(200, pages++ < documents / PAGE ? FULL_PAGE : page(0));
    }

    private static String page(int hits) {
        return IntStream.range(0, hits)
                .mapToObj(number -> "{\"_index\":\"articles\",\"_id\":\"" + number
                        + "\",\"_score\":null,\"_version\":1," + "\"_source\":{\"title\":\"Trees\",\"words\":" + number
                        + "},\"sort\":[" + number + "]}")
                .collect(Collectors.joining(",", "{\"hits\":{\"hits\":[", "]}}"));
    }

    private static SearchClient connect(StubServer server) {
        return SearchClient.builder()
                .nodes(server.address())
                .server(ServerInfo.of(Distribution.ELASTICSEARCH, "9.4.3"))
                .build();
    }
}
