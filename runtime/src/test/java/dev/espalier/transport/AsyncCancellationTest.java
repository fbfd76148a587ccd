package dev.espalier.transport;

import static dev.espalier.transport.ScriptedNode.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.TransportException.Kind;
import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.ResponseReader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The same of asynchronous calls. */
class AsyncCancellationTest extends CancellationTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }

    @Test
    void completesTheFutureAsItCompletesOthers() {
        try (ScriptedNode node = new ScriptedNode(silence());
                Transport transport = Transport.create(config(node).build())) {
            CancellationToken own = new CancellationToken();
            CompletableFuture<Integer> call = transport.executeAsync(
                    READ.withOptions(RequestOptions.none().withCancellation(own)), ResponseReader.status());
            await(() -> node.requests().size() == 1);
            own.cancel();
            ExecutionException e = assertThrows(ExecutionException.class, call::get);
            assertEquals(
                    Kind.CANCELLED,
                    assertInstanceOf(TransportException.class, e.getCause()).kind());
            assertFalse(call.isCancelled());
        }
    }
}
