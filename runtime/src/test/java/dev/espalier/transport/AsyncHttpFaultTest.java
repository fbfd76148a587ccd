package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The same of asynchronous calls. Their bodies lie in memory, so it is the node that tells how much was sent. */
class AsyncHttpFaultTest extends HttpFaultTest {

    private static final int LENGTH = 64 << 20;

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }

    @Override
    String framingOfUnknownLength() {
        return "";
    }

    @Test
    @Override
    void anUploadThatTheNodeRefusesIsStopped() {
        assertStopsUpload(wire -> {
            wire.read(1 << 20);
            wire.write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n");
        });
    }

    @Test
    @Override
    void aRefusalIsReadEvenIfTheNodeHangsUpDuringTheUpload() {
        assertStopsUpload(wire -> {
            wire.read(1 << 20);
            wire.write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            wire.close();
        });
    }

    private void assertStopsUpload(ScriptedNode.Step refusal) {
        AtomicLong left = new AtomicLong();
        ScriptedNode.Step counting = wire -> {
            refusal.run(wire);
            left.set(wire.drain());
        };
        try (ScriptedNode node = new ScriptedNode(counting);
                Transport transport = form(Transport.create(
                        TransportConfig.builder().node(node.node()).build()))) {
            Request upload = Request.put(RequestPath.of("x")).withBody(RequestBody.json(new byte[LENGTH]));

            ResponseException e =
                    assertThrows(ResponseException.class, () -> transport.execute(upload, ResponseReader.bytes()));

            assertEquals(413, e.status());
            assertTrue(left.get() < LENGTH / 2, left + " bytes more were sent");
            assertEquals(200, transport.execute(Request.get(RequestPath.of("x")), ResponseReader.status()));
            assertEquals(2, node.connections());
        }
    }
}
