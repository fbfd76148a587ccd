package dev.espalier.transport;

import static dev.espalier.transport.ScriptedNode.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.ConflictException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.BackoffPolicy;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.request.RetryPolicy;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one call, or a view of a transport, wants different; and that to set nothing is not the same as not to set. */
@Timeout(20)
class RequestOptionsTest {

    private static final Request READ = Request.get(RequestPath.of("x"));

    private final ScriptedNode node = new ScriptedNode();
    private final Transport transport = Transport.create(TransportConfig.builder()
            .node(node.node())
            .credentials(new Credentials.Bearer("configured"))
            .header("X-Opaque-Id", "configured")
            .maxRetries(0)
            .backoff(BackoffPolicy.none())
            .build());

    @AfterEach
    void close() {
        transport.close();
        node.close();
    }

    @Test
    void whatIsNotSetIsAsConfigured() {
        ScriptedNode.Received request = send(options -> options);

        assertEquals("Bearer configured", request.header("Authorization"));
        assertEquals("configured", request.header("X-Opaque-Id"));
    }

    @Test
    void whatIsSetReplacesWhatIsConfigured() {
        ScriptedNode.Received request = send(options ->
                options.withCredentials(new Credentials.Basic("u", "p")).withOpaqueId("mine"));

        assertEquals(new Credentials.Basic("u", "p").authorization(), request.header("Authorization"));
        assertEquals("mine", request.header("X-Opaque-Id"));
    }

    @Test
    void nullTakesAwayWhatIsConfigured() {
        ScriptedNode.Received request =
                send(options -> options.withCredentials(null).withOpaqueId(null));

        assertFalse(request.headers().containsKey("Authorization"));
        assertFalse(request.headers().containsKey("X-Opaque-Id"));
    }

    @Test
    void parametersReplaceAndRemoveThoseOfTheRequest() {
        Request request = READ.withParameter("kept", "1")
                .withParameter("replaced", "1")
                .withParameter("removed", "1")
                .withOptions(RequestOptions.none()
                        .withParameter("replaced", "2")
                        .withParameter("removed", null)
                        .withParameter("added", "ä&"));

        transport.execute(request, ResponseReader.status());

        assertEquals("/x?kept=1&replaced=2&added=%C3%A4%26", node.onlyRequest().target());
    }

    @Test
    void optionsOfTheRequestGoBeforeThoseOfTheView() {
        Transport view = transport.with(RequestOptions.none()
                .withOpaqueId("view")
                .withHeader("X-View", "view")
                .withParameter("a", "view")
                .withParameter("b", "view"));
        Request request =
                READ.withOptions(RequestOptions.none().withOpaqueId("request").withParameter("a", "request"));

        view.execute(request, ResponseReader.status());

        ScriptedNode.Received received = node.onlyRequest();
        assertEquals("request", received.header("X-Opaque-Id"));
        assertEquals("view", received.header("X-View"));
        assertEquals("/x?a=request&b=view", received.target());
    }

    @Test
    void aViewOfAViewGoesBeforeIt() {
        Transport view = transport
                .with(RequestOptions.none().withOpaqueId("outer").withParameter("p", "outer"))
                .with(RequestOptions.none().withOpaqueId("inner").withParameter("p", null));

        view.execute(READ, ResponseReader.status());

        assertEquals("inner", node.onlyRequest().header("X-Opaque-Id"));
        assertEquals("/x", node.onlyRequest().target());
    }

    @Test
    void viewsShareConnectionsAndLeaveTheTransportAsItIs() {
        Transport view = transport.with(RequestOptions.none().withOpaqueId("view"));

        view.execute(READ, ResponseReader.status());
        transport.execute(READ, ResponseReader.status());

        assertEquals("configured", node.requests().get(1).header("X-Opaque-Id"));
        assertEquals(1, node.connections());
        assertEquals(transport.nodes(), view.nodes());
    }

    @Test
    void closingAViewClosesTheTransport() {
        transport.with(RequestOptions.none().withOpaqueId("view")).close();

        assertEquals(
                Kind.CLOSED,
                assertThrows(TransportException.class, () -> transport.execute(READ, ResponseReader.status()))
                        .kind());
    }

    @Test
    void ignoredStatusesAreAnswersAndCanBeTakenBack() {
        node.usually(answer(409, "{}"));
        Transport view = transport.with(RequestOptions.none().withAcceptedStatuses(409));

        assertEquals(409, view.execute(READ, ResponseReader.status()));
        assertEquals(
                409, view.execute(READ.withOptions(RequestOptions.none().withOpaqueId("x")), ResponseReader.status()));
        Request strict = READ.withOptions(RequestOptions.none().withAcceptedStatuses());
        assertThrows(ConflictException.class, () -> view.execute(strict, ResponseReader.status()));
    }

    @Test
    void statusesOfTheRequestItselfStayAnswers() {
        node.usually(answer(404, "{}"));
        Request request =
                READ.withAcceptedStatuses(404).withOptions(RequestOptions.none().withAcceptedStatuses());

        assertEquals(404, transport.execute(request, ResponseReader.status()));
    }

    @Test
    void retriesAndTheirPolicyCanBeSet() {
        node.usually(answer(500, "{}"));
        RetryPolicy stubborn = retry -> retry.number() < 3 ? Duration.ZERO : null;

        ResponseException e = assertThrows(
                ResponseException.class,
                () -> transport.execute(
                        READ.withOptions(RequestOptions.none().withMaxRetries(9).withRetryPolicy(stubborn)),
                        ResponseReader.status()));

        assertEquals(3, e.attempts().size());
    }

    @Test
    void timeLimitsCanBeSetTogetherAndApart() {
        node.usually(ScriptedNode.silence());
        RequestOptions hurried = RequestOptions.none().withDeadline(Duration.ofMillis(100));

        assertEquals(Kind.DEADLINE, failure(hurried).kind());
        assertEquals(
                Kind.RESPONSE_TIMEOUT,
                failure(hurried.withDeadline(Duration.ofSeconds(15)).withResponseTimeout(Duration.ofMillis(100)))
                        .kind());
    }

    @Test
    void showNamesAndNoSecrets() {
        RequestOptions options = RequestOptions.none()
                .withCredentials(new Credentials.Bearer("s3cret"))
                .withParameter("token", "s3cret")
                .withDeadline(Duration.ofSeconds(2));

        assertEquals("RequestOptions[headers=[Authorization], parameters=[token], deadline=PT2S]", options.toString());
        assertEquals("RequestOptions[]", RequestOptions.none().toString());
    }

    @Test
    void refuseWhatCannotBeSent() {
        RequestOptions none = RequestOptions.none();

        assertThrows(IllegalArgumentException.class, () -> none.withOpaqueId("a\r\nb"));
        assertThrows(IllegalArgumentException.class, () -> none.withAcceptedStatuses(200));
        assertThrows(IllegalArgumentException.class, () -> none.withDeadline(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> none.withMaxRetries(-1));
        assertThrows(IllegalArgumentException.class, () -> none.withMaxResponseBytes(0));
    }

    @Test
    void parametersAreTakenBackTogether() {
        RequestOptions options = RequestOptions.none()
                .withOpaqueId("kept")
                .withParameter("a", "1")
                .withoutParameters();

        ScriptedNode.Received request = send(none -> options);

        assertEquals("/x", request.target());
        assertEquals("kept", request.header("X-Opaque-Id"));
        assertTrue(options.toString().startsWith("RequestOptions[headers="));
    }

    private TransportException failure(RequestOptions options) {
        return assertThrows(
                TransportException.class, () -> transport.execute(READ.withOptions(options), ResponseReader.status()));
    }

    private ScriptedNode.Received send(UnaryOperator<RequestOptions> change) {
        transport.execute(READ.withOptions(change.apply(RequestOptions.none())), ResponseReader.status());
        return node.onlyRequest();
    }
}
