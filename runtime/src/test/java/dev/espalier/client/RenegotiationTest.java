package dev.espalier.client;

import static com.acme.Articles.article;
import static dev.espalier.client.NegotiationTest.mediaType;
import static dev.espalier.client.NegotiationTest.negotiating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.Article_;
import dev.espalier.StreamedBody;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node refuses what was agreed on with others, or before. */
class RenegotiationTest {

    private static final Function<Received, Answer> OLD = MixedCluster.node("8.19.13", 7, 8);
    private static final Function<Received, Answer> NEW = MixedCluster.node("9.4.3", 8, 9);
    private static final Function<Received, Answer> LATER = MixedCluster.node("10.1.0", 9, 10);
    private static final Request POST = Request.post(RequestPath.of("articles", "_doc"));

    /** Behaves as one node after the other. */
    private static final class Changing implements Function<Received, Answer> {

        private volatile Function<Received, Answer> node;

        private Changing(Function<Received, Answer> node) {
            this.node = node;
        }

        @Override
        public Answer apply(Received request) {
            return node.apply(request);
        }
    }

    @ParameterizedTest(name = "asynchronous: {0}")
    @ValueSource(booleans = {false, true})
    void theServersAreAskedAgainAndTheCallIsSentOnceMore(boolean async) {
        Changing changing = new Changing(NEW);
        try (StubServer server = new StubServer(changing);
                SearchClient client = negotiating(server)) {
            client.documents(Article_.DOCUMENT).get("1");
            changing.node = OLD;
            if (async) {
                client.async()
                        .documents(Article_.DOCUMENT)
                        .saveAll(List.of(article("1")))
                        .join();
            } else {
                client.documents(Article_.DOCUMENT).saveAll(List.of(article("1")));
            }
            client.documents(Article_.DOCUMENT).get("1");
            assertEquals(
                    List.of("", "9", "9", "", "8", "8"),
                    server.received().stream().map(RenegotiationTest::version).toList());
            Received refused = server.received().get(2);
            Received repeated = server.received().get(4);
            assertEquals(mediaType("x-ndjson", 8), repeated.header("Content-Type"));
            assertEquals(refused.body(), repeated.body());
            assertEquals("8.19.13", client.info().version().toString());
        }
    }

    @Test
    void soItIsWhenTheAgreedVersionHasBecomeTooOld() {
        Changing changing = new Changing(OLD);
        try (StubServer server = new StubServer(changing);
                SearchClient client = negotiating(server)) {
            for (Function<Received, Answer> node : List.of(OLD, NEW, LATER)) {
                changing.node = node;
                client.transport().execute(POST, ResponseReader.status());
            }
            assertEquals(
                    List.of("", "8", "8", "8", "", "10"),
                    server.received().stream().map(RenegotiationTest::version).toList());
        }
    }

    @ParameterizedTest(name = "asynchronous: {0}")
    @ValueSource(booleans = {false, true})
    void aNodeThatRefusesWhatFitsItsVersionIsSpokenToInPlainJson(boolean async) {
        try (StubServer server = new StubServer(MixedCluster.node("9.4.3"));
                SearchClient client = negotiating(server)) {
            for (int i = 0; i < 2; i++) {
                assertEquals(200, send(client, POST, async));
            }
            assertEquals(
                    List.of("", "9", "", "", ""),
                    server.received().stream().map(RenegotiationTest::version).toList());
        }
    }

    @Test
    void aConfiguredServerThatIsAnotherIsSpokenToInPlainJson() {
        try (StubServer server = new StubServer(OLD);
                SearchClient client = MixedCluster.builder(server)
                        .server(ServerInfo.of(Distribution.ELASTICSEARCH, "9.4.3"))
                        .negotiateCompatibility()
                        .build()) {
            assertEquals(200, send(client, POST, false));
            assertEquals(
                    List.of("9", ""),
                    server.received().stream().map(RenegotiationTest::version).toList());
        }
    }

    @ParameterizedTest(name = "asynchronous: {0}")
    @ValueSource(booleans = {false, true})
    void thereIsNoThirdTime(boolean async) {
        String error = "{\"error\":{\"type\":\"media_type_header_exception\",\"reason\":\"no\"},\"status\":400}";
        try (StubServer server = new StubServer(
                        request -> request.target().equals("/") ? NEW.apply(request) : new Answer(400, error));
                SearchClient client = negotiating(server)) {
            ResponseException e = assertThrows(ResponseException.class, () -> send(client, POST, async));
            assertEquals("media_type_header_exception", e.errorType());
            assertInstanceOf(ResponseException.class, e.getSuppressed()[0], "the first refusal");
            assertEquals(
                    List.of("", "9", "", ""),
                    server.received().stream().map(RenegotiationTest::version).toList());
        }
    }

    @ParameterizedTest(name = "asynchronous: {0}")
    @ValueSource(booleans = {false, true})
    void theRefusalStandsIfNobodyAnswersTheSecondQuestion(boolean async) {
        Changing changing = new Changing(NEW);
        try (StubServer server = new StubServer(changing);
                SearchClient client = MixedCluster.builder(server)
                        .maxRetries(0)
                        .negotiateCompatibility()
                        .build()) {
            send(client, POST, async);
            changing.node = request -> request.target().equals("/") ? StubServer.LOST : OLD.apply(request);
            ResponseException e = assertThrows(ResponseException.class, () -> send(client, POST, async));
            assertEquals("media_type_header_exception", e.errorType());
            assertEquals(1, e.getSuppressed().length);
            changing.node = OLD;
            assertEquals(200, send(client, POST, async), "the next call asks again");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"error\":{\"type\":\"parsing_exception\",\"reason\":\"no [vnd.elasticsearch] query\"},\"status\":400}",
                "{\"error\":\"no handler found\",\"status\":400}",
                ""
            })
    void anotherRefusalOfAPostIsLeftAsItIs(String error) {
        try (StubServer server = new StubServer(
                        request -> request.target().equals("/") ? NEW.apply(request) : new Answer(400, error));
                SearchClient client = negotiating(server)) {
            assertThrows(ResponseException.class, () -> send(client, POST, false));
            assertThrows(ResponseException.class, () -> send(client, POST, true));
            assertEquals(
                    List.of("", "9", "9"),
                    server.received().stream().map(RenegotiationTest::version).toList());
        }
    }

    @Test
    void aHeadThatMayHaveBeenRefusedForItIsSentAgain() {
        try (StubServer server = new StubServer(request -> {
                    Answer answer = OLD.apply(request);
                    return request.method().equals("HEAD") ? new Answer(answer.status(), "") : answer;
                });
                SearchClient client = MixedCluster.builder(server)
                        .server(ServerInfo.of(Distribution.ELASTICSEARCH, "9.4.3"))
                        .negotiateCompatibility()
                        .build()) {
            assertEquals(200, send(client, Request.head(RequestPath.of("articles")), false));
        }
    }

    /** So that it may be made of what its owner changes afterwards. */
    @Test
    void theBodyOfAnAsynchronousCallIsWrittenOnceAndByItsCaller() {
        StreamedBody body = new StreamedBody("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        Changing changing = new Changing(NEW);
        try (StubServer server = new StubServer(changing);
                SearchClient client = negotiating(server)) {
            send(client, POST.withBody(body), true);
            changing.node = OLD;
            send(client, POST.withBody(body), true);
            assertEquals(List.of(Thread.currentThread(), Thread.currentThread()), body.writers());
            assertEquals(
                    List.of("", "{\"a\":1}", "{\"a\":1}", "", "{\"a\":1}"),
                    server.received().stream().map(Received::body).toList());
        }
    }

    private static int send(SearchClient client, Request request, boolean async) {
        if (!async) {
            return client.transport().execute(request, ResponseReader.status());
        }
        try {
            return client.transport()
                    .executeAsync(request, ResponseReader.status())
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Of compatibility; empty if it is plain. */
    private static String version(Received request) {
        return request.header("Accept").replaceFirst(".*(=|json$)", "");
    }
}
