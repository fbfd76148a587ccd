package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.request.WarningException;
import dev.espalier.transport.request.WarningHandler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarningHandlerTest {

    private static final Request READ = Request.get(RequestPath.of("x", "_doc", "1"));
    private static final String TWO = "Warning: 299 Elasticsearch-9.1.0 \"old\", 299 Elasticsearch-9.1.0 \"older\"\r\n";

    private final ScriptedNode node = new ScriptedNode();

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
    void ofARequestGoesBeforeTheOneThatIsConfigured() {
        List<String> heard = new ArrayList<>();
        node.then(ScriptedNode.answer(200, TWO, new byte[2]), ScriptedNode.answer(200, TWO, new byte[2]));
        try (Transport transport = transport(WarningHandler.strict())) {
            Request own = READ.withOptions(
                    RequestOptions.none().withWarningHandler((request, from, warnings) -> heard.addAll(warnings)));
            assertEquals(200, transport.execute(own, ResponseReader.status()));
            assertEquals(List.of("old", "older"), heard);
            assertThrows(WarningException.class, () -> transport.execute(READ, ResponseReader.status()));
        }
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

    private Transport transport(WarningHandler handler) {
        return Transport.create(TransportConfig.builder()
                .node(node.node())
                .warningHandler(handler)
                .build());
    }
}
