package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.Verdict.Health;
import dev.espalier.transport.Verdict.Repeat;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetryPolicyTest {

    private static final Duration PAUSE = Duration.ofSeconds(7);
    private static final RetryPolicy POLICY = new RetryPolicy(3, false, retry -> PAUSE.multipliedBy(retry));

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
        Duration pause = POLICY.nextPause(new Verdict(Health.ALIVE, repeat), idempotent, 1, otherNode, null);

        assertEquals(seconds < 0 ? null : Duration.ofSeconds(seconds), pause);
    }

    @Test
    void repeatsAfterATimeOutIfThatIsWantedAndHarmless() {
        RetryPolicy wanted = new RetryPolicy(3, true, POLICY.backoff());
        Verdict verdict = new Verdict(Health.SUSPECT, Repeat.IF_WANTED);

        assertEquals(Duration.ZERO, wanted.nextPause(verdict, true, 1, true, null));
        assertEquals(null, wanted.nextPause(verdict, false, 1, true, null));
    }

    @Test
    void pausesFromTheSecondSwitchOn() {
        Verdict verdict = new Verdict(Health.FAILED, Repeat.ALWAYS);

        assertEquals(Duration.ZERO, POLICY.nextPause(verdict, true, 1, true, null));
        assertEquals(PAUSE.multipliedBy(2), POLICY.nextPause(verdict, true, 2, true, null));
        assertEquals(PAUSE.multipliedBy(3), POLICY.nextPause(verdict, true, 3, true, null));
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void endsAfterTheLastRetry(Repeat repeat) {
        assertEquals(null, POLICY.nextPause(new Verdict(Health.FAILED, repeat), true, 4, true, null));
    }

    @Test
    void waitsAtLeastAsLongAsTheServerAsks() {
        Verdict verdict = Verdict.ofStatus(429, false);
        Duration asked = Duration.ofSeconds(10);

        for (int i = 0; i < 100; i++) {
            Duration pause = POLICY.nextPause(verdict, false, 1, true, asked);

            assertTrue(pause.compareTo(asked) >= 0 && pause.compareTo(Duration.ofSeconds(11)) <= 0, pause.toString());
        }
    }
}
