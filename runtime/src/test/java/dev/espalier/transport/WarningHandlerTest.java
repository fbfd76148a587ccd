package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarningHandlerTest {

    private static final Request READ = Request.get(RequestPath.of("x", "_doc", "1"));
    private static final String TWO = "Warning: 299 Elasticsearch-9.1.0 \"old\", 299 Elasticsearch-9.1.0 \"older\"\r\n";

    private final ScriptedNode node = new ScriptedNode();
    private final FakeClock clock = new FakeClock();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void getsWhatTheServerWarnsOf() {
        List<String> heard = new ArrayList<>();
        node.then(ScriptedNode.answer(200, TWO, new byte[2]), ScriptedNode.answer(400, TWO, new byte[0]));
        try (Transport transport = transport((request, from, warnings) -> heard.add(request + " " + from + warnings))) {
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
            assertThrows(ResponseException.class, () -> transport.execute(READ, ResponseReader.status()));
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
        String both = READ + " " + node.node() + "[old, older]";
        assertEquals(List.of(both, both), heard);
    }

    @Test
    void failsTheCallWhenStrict() {
        node.then(ScriptedNode.answer(200, TWO, new byte[2]), ScriptedNode.answer(404, TWO, new byte[0]));
        try (Transport transport = transport(WarningHandler.strict())) {
            WarningException e =
                    assertThrows(WarningException.class, () -> transport.execute(READ, ResponseReader.status()));
            assertEquals(List.of("old", "older"), e.warnings());
            NotFoundException refused =
                    assertThrows(NotFoundException.class, () -> transport.execute(READ, ResponseReader.status()));
            assertInstanceOf(WarningException.class, refused.getSuppressed()[0]);
            assertEquals(200, transport.execute(READ, ResponseReader.status()));
        }
        assertEquals(1, node.connections(), "the connection is kept");
        assertEquals(3, node.requests().size(), "nothing is repeated");
    }

    @Test
    void logsTheSameTextNowAndThen() {
        WarningLog log = new WarningLog(clock);

        assertEquals(List.of("a", "b"), log.due(List.of("a", "b", "a")));
        pass(WarningLog.QUIET.minusSeconds(1));
        assertEquals(List.of("c"), log.due(List.of("a", "b", "c")));
        pass(Duration.ofSeconds(1));
        assertEquals(List.of("a", "b"), log.due(List.of("a", "b", "c")));
    }

    @Test
    void logsAFloodOfTextsAtALimitedRate() {
        WarningLog log = new WarningLog(clock);
        List<String> flood =
                IntStream.range(0, 10_000).mapToObj(i -> "text " + i).toList();

        assertEquals(flood.subList(0, WarningLog.MOST_PER_MINUTE), log.due(flood));
        assertEquals(List.of(), log.due(flood));
        pass(Duration.ofMinutes(1));
        assertEquals(WarningLog.MOST_PER_MINUTE, log.due(flood).size());
    }

    @Test
    void cutsOffLongTexts() {
        String text = new WarningLog(clock).due(List.of("x".repeat(100_000))).get(0);

        assertEquals(WarningLog.LONGEST + 3, text.length());
    }

    private void pass(Duration time) {
        clock.await(new CountDownLatch(1), time.toNanos());
    }

    private Transport transport(WarningHandler handler) {
        return Transport.create(TransportConfig.builder()
                .node(node.node())
                .warningHandler(handler)
                .build());
    }
}
