package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 13: who sends too much is told how much it was, and where the limit is. */
@Timeout(20)
class TooLargeFaultTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theErrorNamesTheSize(boolean async) {
        Request upload = Request.put(RequestPath.of("x")).withBody(RequestBody.json(new byte[300_000]));
        try (ScriptedNode node = new ScriptedNode(ScriptedNode.answer(413, "{}"));
                Transport blocking = Transport.create(
                        TransportConfig.builder().node(node.node()).build())) {
            Transport transport = async ? new AsyncForm(blocking) : blocking;

            ResponseException e =
                    assertThrows(ResponseException.class, () -> transport.execute(upload, ResponseReader.status()));

            assertTrue(e.getMessage().startsWith("PUT /x with 300000 bytes was refused by "), e.getMessage());
            assertTrue(e.getMessage().contains("http.max_content_length"), e.getMessage());
            assertEquals(1, e.attempts().size(), "it is not repeated");
        }
    }
}
