package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A server answers whatever HTTP client asks. */
@EverySearchServer
class HttpLayerOnServersTest {

    @Test
    void documentsGoThereAndBack(SearchCluster cluster) {
        String index = "layer-" + UUID.randomUUID();
        RequestPath document = RequestPath.of(index, "_doc", "a/b");
        byte[] json = "{\"a\":\"ü\"}".getBytes(StandardCharsets.UTF_8);
        try (Transport transport = Transport.create(TransportConfig.builder()
                .node(cluster.address(0).toString())
                .compression(true)
                .httpLayer(JdkHttpLayer::new)
                .build())) {
            Transport async = new AsyncForm(transport);

            assertEquals(
                    201,
                    transport.execute(Request.put(document).withBody(RequestBody.json(json)), ResponseReader.status()));
            assertEquals(200, async.execute(Request.get(document), ResponseReader.status()));
            assertEquals(200, transport.execute(Request.head(document), ResponseReader.status()));
            assertThrows(
                    NotFoundException.class,
                    () -> async.execute(Request.get(RequestPath.of("missing")), ResponseReader.bytes()));
            transport.execute(Request.delete(RequestPath.of(index)), ResponseReader.status());
        }
    }
}
