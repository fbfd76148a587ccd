package dev.espalier.transport.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.Refusal;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.ServerError;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.node.Node;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default policy. */
class RetryPolicyTest {

    private static final Duration PAUSE = Duration.ofSeconds(7);
    private static final Request READ = Request.get(RequestPath.of("x"));
    private static final TransportException SILENCE =
            new TransportException(TransportException.Kind.RESPONSE_TIMEOUT, "", List.of(), null);

    @ParameterizedTest
    @CsvSource({
        // rule, idempotent, another node, pause before the first retry in seconds (-1: no retry)
        "NEVER, true, true, -1",
        "ALWAYS, false, true, 0",
        "ALWAYS, false, false, 7",
        "ELSEWHERE, true, true, 0",
        "ELSEWHERE, true, false, -1",
        "AFTER_PAUSE, false, true, 7",
        "AFTER_PAUSE, false, false, 7",
        "IF_IDEMPOTENT, true, true, 0",
        "IF_IDEMPOTENT, true, false, 7",
        "IF_IDEMPOTENT, false, true, -1",
        "IF_IDEMPOTENT_AFTER_PAUSE, true, true, 7",
        "IF_IDEMPOTENT_AFTER_PAUSE, false, true, -1",
        "IF_WANTED, true, true, -1",
    })
    void decidesAndPauses(Repeat repeat, boolean idempotent, boolean otherNode, int seconds) {
        Duration pause = pause(repeat, idempotent, 1, otherNode, false);

        assertEquals(seconds < 0 ? null : Duration.ofSeconds(seconds), pause);
    }

    @Test
    void repeatsAfterATimeOutIfThatIsWantedAndHarmless() {
        assertEquals(Duration.ZERO, pause(Repeat.IF_WANTED, true, 1, true, true));
        assertEquals(null, pause(Repeat.IF_WANTED, false, 1, true, true));
    }

    @Test
    void pausesFromTheSecondSwitchOn() {
        assertEquals(Duration.ZERO, pause(Repeat.ALWAYS, true, 1, true, false));
        assertEquals(PAUSE.multipliedBy(2), pause(Repeat.ALWAYS, true, 2, true, false));
        assertEquals(PAUSE.multipliedBy(3), pause(Repeat.ALWAYS, true, 3, true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "END, true, true",
        "END, false, false",
        "NEVER, true, true",
        "NEVER, false, false",
        "ALWAYS, true, true",
        "ALWAYS, false, true",
        "ELSEWHERE, false, true",
        "AFTER_PAUSE, false, true",
        "IF_IDEMPOTENT, true, true",
        "IF_IDEMPOTENT, false, false",
        "IF_IDEMPOTENT_AFTER_PAUSE, false, false",
        "IF_WANTED, true, true",
        "IF_WANTED, false, false",
    })
    void policiesAreToldWhetherASecondRequestDoesHarm(Repeat repeat, boolean idempotent, boolean harmless) {
        Retry retry = retry(repeat, idempotent, 1, true, true, SILENCE);

        assertEquals(harmless, retry.harmless());
    }

    @Test
    void waitsAtLeastAsLongAsTheServerAsks() {
        Duration asked = Duration.ofSeconds(10);
        ResponseException busy = ResponseException.of(
                new Refusal("GET /x", Node.parse("http://a"), 429, null, null, asked, ServerError.unknown("")),
                List.of());

        for (int i = 0; i < 100; i++) {
            Duration pause = RetryPolicy.standard().pauseBefore(retry(Repeat.AFTER_PAUSE, false, 1, true, false, busy));

            assertTrue(pause.compareTo(asked) >= 0 && pause.compareTo(Duration.ofSeconds(11)) <= 0, pause.toString());
        }
    }

    private static Duration pause(Repeat repeat, boolean idempotent, int number, boolean otherNode, boolean onTimeout) {
        return RetryPolicy.standard().pauseBefore(retry(repeat, idempotent, number, otherNode, onTimeout, SILENCE));
    }

    private static Retry retry(
            Repeat repeat,
            boolean idempotent,
            int number,
            boolean otherNode,
            boolean onTimeout,
            ClientException failure) {
        Request request = READ.withIdempotent(idempotent);
        return new Retry(request, failure, repeat, number, otherNode, onTimeout, PAUSE::multipliedBy);
    }
}
