package dev.espalier.transport;

import static dev.espalier.Conditions.await;
import static dev.espalier.transport.ScriptedNode.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.AsyncAnswer;
import dev.espalier.transport.http.AsyncAttempt;
import dev.espalier.transport.http.AsyncReply;
import dev.espalier.transport.http.Deadline;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.http.HttpClientFactory;
import dev.espalier.transport.http.HttpNodeClient;
import dev.espalier.transport.http.LayerNodeClient;
import dev.espalier.transport.http.NodeClient;
import dev.espalier.transport.http.Outgoing;
import dev.espalier.transport.layer.HttpLayerSettings;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.support.Clock;
import dev.espalier.transport.support.InFlight;
import dev.espalier.transport.support.Machinery;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in flight while a transport is being closed has an end, whenever the watch looks at it. */
@Timeout(20)
class GraceOfCloseTest {

    private static final Duration LONG = Duration.ofHours(1);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fault42_whatIsLookedAtTooEarlyDuringTheGraceIsNotLeftUnwatched(boolean overLayer) throws Exception {
        try (ScriptedNode node = new ScriptedNode(silence())) {
            TransportConfig config = TransportConfig.builder()
                    .node(node.node())
                    .deadline(LONG)
                    .responseTimeout(LONG)
                    .build();
            Machinery machinery = Machinery.of(null, Clock.SYSTEM);
            NodeClient client = client(config, machinery, overLayer);
            Failure failure = new Failure();
            AsyncAttempt attempt = client.prepare(
                    node.node(),
                    Outgoing.of(Request.get(RequestPath.of("x")), config.http()),
                    Deadline.after(LONG, Clock.SYSTEM),
                    failure);
            attempt.start();
            await(() -> node.requests().size() == 1, "the request has arrived");
            Thread closer = new Thread(client::close);
            closer.setDaemon(true);
            closer.start();
            await(() -> machinery.inFlight().isClosed(), "the grace begins");

            InFlight.Member member = (InFlight.Member) attempt;
            machinery.inFlight().remove(member);
            member.expire();

            await(failure.kind::isDone, "it hears of its end");
            assertEquals(Kind.CLOSED, failure.kind.join());
            closer.join();
            machinery.close();
        }
    }

    private static NodeClient client(TransportConfig config, Machinery machinery, boolean overLayer) {
        return overLayer
                ? new LayerNodeClient(
                        config.http(),
                        new JdkHttpLayer(new HttpLayerSettings(
                                config.http().tls(), LONG, config.http().maxConnectionsPerNode(), LONG)),
                        machinery,
                        LONG)
                : new HttpNodeClient(config.http(), HttpClientFactory.of(config.http()), machinery, LONG);
    }

    /** Hears that there is no answer. */
    private static final class Failure implements AsyncReply {

        private final CompletableFuture<Kind> kind = new CompletableFuture<>();

        @Override
        public void answered(AsyncAnswer exchange) {
            kind.completeExceptionally(new AssertionError("There is an answer"));
        }

        @Override
        public void failed(ExchangeException failure, boolean unheard) {
            kind.complete(failure.kind());
        }
    }
}
