package dev.espalier.bulk;

import static com.acme.Articles.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.client.DocumentOperations;
import dev.espalier.client.SearchClient;
import dev.espalier.transport.request.CallObserver;
import dev.espalier.transport.request.CallScope;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who watch a client see which calls belong together. */
class BulkScopeTest {

    private static final BulkSettings SETTINGS =
            BulkSettings.standard().withMaxOperations(2).withBackoff(retry -> Duration.ofMillis(1));

    private final List<String> events = new CopyOnWriteArrayList<>();

    enum Form {
        BLOCKING("bulk.execute", articles -> bulk(articles).execute()),
        ASYNCHRONOUS("bulk.execute", articles -> bulk(articles).start().result().join()),
        INGESTER("bulk.ingest", articles -> {
            try (BulkIngester<Article, String> ingester = articles.ingester()
                    .settings(SETTINGS)
                    .maxConcurrentRequests(1)
                    .build()) {
                numbered(0, 3, "a").forEach(ingester::index);
            }
        });

        private final String scope;
        private final Consumer<DocumentOperations<Article, String>> run;

        Form(String scope, Consumer<DocumentOperations<Article, String>> run) {
            this.scope = scope;
            this.run = run;
        }

        private static BulkRequest<Article, String> bulk(DocumentOperations<Article, String> articles) {
            BulkRequest<Article, String> bulk = articles.bulk(SETTINGS);
            numbered(0, 3, "a").forEach(bulk::index);
            return bulk;
        }
    }

    /** Notes what it is told, with the scope that the thread is in. */
    private final class Watcher implements RequestListener {

        private final ThreadLocal<String> current = ThreadLocal.withInitial(() -> "outside");

        @Override
        public @Nullable CallObserver callStarted(Request request) {
            events.add(request + " " + current.get());
            return null;
        }

        @Override
        public CallScope scopeStarted(String name, String collection) {
            events.add("begin " + name + " of " + collection);
            return new CallScope() {
                @Override
                public Entered enter() {
                    current.set("in " + name);
                    return current::remove;
                }

                @Override
                public void ended(Map<String, Long> figures) {
                    events.add("end with " + figures.get("operations") + ", " + figures.get("succeeded"));
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void allRequestsOfABulkBelongTogether(Form form) {
        run(form, new Watcher());
        assertEquals(
                List.of(
                        "begin " + form.scope + " of articles",
                        "POST /articles/_bulk in " + form.scope,
                        "POST /articles/_bulk in " + form.scope,
                        "end with 3, 3"),
                events);
    }

    @Test
    void aWatcherThatFailsChangesNothing() {
        run(Form.INGESTER, new RequestListener() {
            @Override
            public @Nullable CallObserver callStarted(Request request) {
                return null;
            }

            @Override
            public CallScope scopeStarted(String name, String collection) {
                return new CallScope() {
                    @Override
                    public Entered enter() {
                        events.add("enter");
                        throw new IllegalStateException("on purpose");
                    }

                    @Override
                    public void ended(Map<String, Long> figures) {
                        events.add("end");
                        throw new IllegalStateException("on purpose");
                    }
                };
            }
        });
        assertEquals(List.of("enter", "enter", "end"), events);
    }

    private static void run(Form form, RequestListener listener) {
        try (StubServer server = new StubServer(BulkScript::done);
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .requestListener(listener)
                        .build()) {
            form.run.accept(client.documents(Article_.DOCUMENT));
            assertEquals(2, server.received().size());
        }
    }
}
