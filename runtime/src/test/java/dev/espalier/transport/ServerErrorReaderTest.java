package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.ErrorCause;
import dev.espalier.transport.error.ServerError;
import dev.espalier.transport.http.ExchangeException;
import dev.espalier.transport.node.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerErrorReaderTest {

    @Test
    void readsTypeReasonRootCauseAndCauses() {
        ServerError error = read("""
                {"took": 3,
                 "error": {
                   "root_cause": [
                     {"type": "parse_exception", "reason": "unknown key", "line": 1, "deep": {"type": "x"}},
                     {"type": "second", "reason": "second"}],
                   "type": "search_phase_execution_exception",
                   "phase": "query",
                   "failed_shards": [{"shard": 0, "reason": {"type": "inner", "reason": "inner"}}],
                   "reason": "all shards failed",
                   "caused_by": {"type": "a", "reason": "A",
                     "caused_by": {"type": "b", "reason": null,
                       "caused_by": {"type": "c", "reason": 7, "caused_by": null}}}},
                 "status": 400}""");

        assertEquals("search_phase_execution_exception", error.type());
        assertEquals("all shards failed", error.reason());
        assertEquals(new ErrorCause("parse_exception", "unknown key"), error.rootCause());
        assertEquals(
                List.of(new ErrorCause("a", "A"), new ErrorCause("b", null), new ErrorCause("c", "7")),
                error.causedBy());
        assertEquals(
                "search_phase_execution_exception: all shards failed; root cause parse_exception: unknown key;"
                        + " caused by a: A; caused by b; caused by c: 7",
                error.summary());
    }

    @Test
    void readsTheShortForm() {
        ServerError error = read("{\"error\":\"no handler found for uri [/x]\",\"status\":400}");

        assertEquals("error: no handler found for uri [/x]", error.summary());
    }

    @Test
    void keepsWhatStoodBeforeABreak() {
        ServerError error = read("{\"error\":{\"type\":\"circuit_breaking_exception\",\"reason\":\"too la");

        assertEquals("circuit_breaking_exception", error.type());
        assertNull(error.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "index":"a","id":"7","cause":{"type":"t","reason":"no"} | t: document 7 of a: no
            "index":"a","id":"7","cause":{"type":"t"}               | t: document 7 of a
            "id":"7","cause":{"type":"t","reason":"no"}             | t: document 7: no
            "index":"a","shard":1,"reason":{"type":"t","reason":"no"} | t: no
            "index":"a","shard":1,"reason":{"type":"t"}             | t
            """)
    void readsTheFirstFailureOfARequestByQuery(String failure, String summary) {
        assertEquals(
                summary,
                read("{\"took\":3,\"failures\":[{" + failure + "},{\"id\":\"8\"}]}")
                        .summary());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "index":"a","shard":1     | no (shard 1 of a)
            "index":"a"               | no (index a)
            "index":"a","shard":null  | no (index a)
            "index":null,"shard":1    | no
            "node":"n"                | no
            """)
    void saysOfWhichShardTheRootCauseIs(String shard, String reason) {
        ServerError error = read("""
                {"error":{"type":"x","root_cause":[{"type":"t","reason":"no"}],"failed_shards":[{%s}]}}""".formatted(shard));

        assertEquals(new ErrorCause("t", reason), error.rootCause());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><h1>502 Bad Gateway</h1></html>",
                "upstream connect error",
                "{",
                "{}",
                "{\"found\":false}",
                "{\"error\":null}",
                "{\"error\":[]}",
                "{\"error\":{}}",
                "{\"error\":{\"type\":{},\"reason\":[],\"root_cause\":{},\"caused_by\":[]}}",
                "[1,2,3]",
                "\"text\"",
                "{\"error\":{\"root_cause\":[",
            })
    void isContentWithAnything(String body) {
        ServerError error = read(body);

        assertNull(error.type());
        assertEquals(body, error.excerpt());
    }

    @Test
    void boundsTheChainOfCauses() {
        int depth = 400;
        String chain = "{\"type\":\"t\",\"caused_by\":".repeat(depth) + "null" + "}".repeat(depth);

        ServerError error = read("{\"error\":{\"type\":\"outer\",\"caused_by\":" + chain + "}}");

        assertEquals("outer", error.type());
        assertTrue(error.causedBy().size() <= 16, error.causedBy().size() + " causes");
    }

    private static ServerError read(String body) {
        try {
            return ServerErrorReader.read(
                    FakeNodeClient.answer(500, Map.of(), body).on(Node.parse("http://a")));
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }
}
