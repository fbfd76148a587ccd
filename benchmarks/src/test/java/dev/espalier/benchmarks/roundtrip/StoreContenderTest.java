package dev.espalier.benchmarks.roundtrip;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.TunedStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreContenderTest {

    @ParameterizedTest
    @MethodSource("dev.espalier.benchmarks.roundtrip.StoreContender#all")
    void getsFindsAndStoresRight(StoreContender contender) throws Exception {
        try (StubServer stub = new StubServer();
                StoreClient client = contender.connect().apply(stub.address())) {
            assertDoesNotThrow(() -> StoreCheck.require(contender.name(), client, stub.address()));
        }
    }

    @Test
    void whoSendsSomethingElseIsRefused() throws Exception {
        try (StubServer stub = new StubServer();
                StoreClient own =
                        StoreContender.named(StoreContender.OWN).connect().apply(stub.address());
                StoreClient other =
                        StoreContender.named(StoreContender.RAW).connect().apply(stub.address())) {
            StoreClient lazy = new Shortened(own, other);
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class, () -> StoreCheck.require("somebody", lazy, stub.address()));
            assertEquals("somebody sent 2 lines", refused.getMessage());
        }
    }

    @Test
    void theThousandDocumentsAreAboutOneAndAQuarterMegabytes() {
        assertEquals(1_260_000, new TunedStore().writeBulk(Scenario.THOUSAND).length, 30_000);
    }

    @Test
    void aRequestInChunksIsJoined() {
        StubRequest request = new StubRequest();
        for (char c : "POST /_bulk HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\nGET / "
                .toCharArray()) {
            request.add(ByteBuffer.wrap(new byte[] {(byte) c}));
        }
        assertTrue(request.complete());
        assertEquals("/_bulk", request.target());
        assertEquals("abcde", new String(request.body(), StandardCharsets.US_ASCII));
        request.next();
        assertEquals(false, request.complete());
    }

    /** Stores one product only, and says that it has stored all. */
    private record Shortened(StoreClient client, StoreClient other) implements StoreClient {

        @Override
        public Product get(String id) throws Exception {
            return client.get(id);
        }

        @Override
        public Object search() throws Exception {
            return client.search();
        }

        @Override
        public List<FoundProduct> hits(Object page) {
            return client.hits(page);
        }

        @Override
        public int bulk(List<Product> products) throws Exception {
            return other.bulk(products.subList(0, 1));
        }

        @Override
        public void close() {}
    }
}
