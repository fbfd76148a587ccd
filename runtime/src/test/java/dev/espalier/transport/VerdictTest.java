package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.transport.cluster.Health;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.request.Repeat;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Health is about nodes, errors are about requests. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        // status, what a node's own error means, what an error of the whole cluster means
        "502, FAILED, ALIVE, IF_IDEMPOTENT_AFTER_PAUSE",
        "503, FAILED, ALIVE, IF_IDEMPOTENT_AFTER_PAUSE",
        "504, FAILED, ALIVE, IF_IDEMPOTENT_AFTER_PAUSE",
        "429, ALIVE, ALIVE, AFTER_PAUSE",
        "408, ALIVE, ALIVE, IF_IDEMPOTENT_AFTER_PAUSE",
        "500, ALIVE, ALIVE, NEVER",
        "501, ALIVE, ALIVE, NEVER",
        "505, ALIVE, ALIVE, NEVER",
        "507, ALIVE, ALIVE, NEVER",
        "301, ALIVE, ALIVE, NEVER",
        "304, ALIVE, ALIVE, NEVER",
        "400, ALIVE, ALIVE, NEVER",
        "401, ALIVE, ALIVE, NEVER",
        "403, ALIVE, ALIVE, NEVER",
        "404, ALIVE, ALIVE, NEVER",
        "405, ALIVE, ALIVE, NEVER",
        "406, ALIVE, ALIVE, NEVER",
        "409, ALIVE, ALIVE, NEVER",
        "410, ALIVE, ALIVE, NEVER",
        "412, ALIVE, ALIVE, NEVER",
        "413, ALIVE, ALIVE, NEVER",
        "415, ALIVE, ALIVE, NEVER",
    })
    void ofAStatus(int status, Health nodeLevel, Health clusterLevel, Repeat repeat) {
        assertEquals(new Verdict(nodeLevel, repeat), Verdict.ofStatus(status, false));
        assertEquals(new Verdict(clusterLevel, repeat), Verdict.ofStatus(status, true));
    }

    @ParameterizedTest
    @CsvSource({
        // kind, verdict if nothing was sent, verdict if something may have been
        "CONNECT, FAILED, ALWAYS, FAILED, ALWAYS",
        "TLS, FAILED, ELSEWHERE, FAILED, ELSEWHERE",
        "CONNECTION_LOST, FAILED, ALWAYS, FAILED, IF_IDEMPOTENT",
        "RESPONSE_TIMEOUT, SUSPECT, IF_WANTED, SUSPECT, IF_WANTED",
        "DEADLINE, UNCHANGED, END, SUSPECT, END",
        "LEASE_TIMEOUT, UNCHANGED, NEVER, UNCHANGED, NEVER",
        "TOO_LARGE, UNCHANGED, NEVER, UNCHANGED, NEVER",
        "PROTOCOL, UNCHANGED, NEVER, UNCHANGED, NEVER",
        "CLOSED, UNCHANGED, END, UNCHANGED, END",
        "INTERRUPTED, UNCHANGED, END, UNCHANGED, END",
    })
    void ofAFailure(Kind kind, Health unsentHealth, Repeat unsentRepeat, Health sentHealth, Repeat sentRepeat) {
        assertEquals(
                new Verdict(unsentHealth, unsentRepeat), Verdict.ofFailure(ExchangeException.unsent(kind, "", null)));
        assertEquals(new Verdict(sentHealth, sentRepeat), Verdict.ofFailure(ExchangeException.sent(kind, "", null)));
    }

    @Test
    void ofAConnectionThatWasClosedWhileIdle() {
        assertEquals(
                new Verdict(Health.UNCHANGED, Repeat.IF_IDEMPOTENT),
                Verdict.ofFailure(ExchangeException.stale("", new IOException())));
    }
}
