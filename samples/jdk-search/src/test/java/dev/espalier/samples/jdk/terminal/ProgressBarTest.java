package dev.espalier.samples.jdk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final String CLEAR = "\r\u001b[K";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
    private Instant now = Instant.EPOCH;

    @Test
    void drawsOneLineOverAndOverAtATerminal() {
        ProgressBar bar = new ProgressBar(out, true, () -> now, 4000);
        advance(bar, 500, 1000);
        assertEquals(CLEAR + "[#######-----------------------]  25%  1,000 of 4,000  2,000/s  2 s left", takePrinted());
        advance(bar, 1500, 3000);
        assertEquals(CLEAR + "[##############################] 100%  4,000 of 4,000  2,000/s  0 s left", takePrinted());
        assertEquals(Duration.ofSeconds(2), bar.finish());
        assertEquals(CLEAR, takePrinted());
    }

    @Test
    void drawsAtMostTenTimesASecond() {
        ProgressBar bar = new ProgressBar(out, true, () -> now, 10);
        advance(bar, 99, 1);
        assertEquals("", takePrinted());
        advance(bar, 1, 1);
        assertEquals(CLEAR + "[######------------------------]  20%  2 of 10  20/s  0 s left", takePrinted());
        advance(bar, 99, 1);
        assertEquals("", takePrinted());
    }

    @Test
    void printsALineEveryTwoSecondsElsewhere() {
        ProgressBar bar = new ProgressBar(out, false, () -> now, 6000);
        advance(bar, 1999, 1000);
        assertEquals("", takePrinted());
        advance(bar, 1, 1000);
        assertEquals(" 33%  2,000 of 6,000  1,000/s  4 s left" + System.lineSeparator(), takePrinted());
        advance(bar, 1999, 1000);
        bar.finish();
        assertEquals("", takePrinted());
    }

    @Test
    void saysNothingBeforeTheFirstItem() {
        ProgressBar bar = new ProgressBar(out, true, () -> now, 10);
        advance(bar, 5000, 0);
        assertEquals("", takePrinted());
    }

    private void advance(ProgressBar bar, long millis, long items) {
        now = now.plusMillis(millis);
        bar.advance(items);
    }

    private String takePrinted() {
        out.flush();
        String text = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        return text;
    }
}
