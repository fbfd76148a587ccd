package dev.espalier.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.Article;
import com.acme.Article_;
import com.acme.Articles;
import com.sun.management.ThreadMXBean;
import dev.espalier.transport.request.RequestBody;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteChainTest {

    private static final int SEGMENT = 64 * 1024;

    @ParameterizedTest
    @CsvSource({"0,0", "0,1", "0,65536", "1,65537", "65535,65537", "65536,131072", "100000,200000", "0,200000"})
    void givesBackAnyRange(int from, int to) {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        ByteChain part = new ByteChain();
        ByteChain whole = new ByteChain();
        for (int at = 0; at < bytes.length; at += 777) {
            part.clear();
            part.write(bytes, at, Math.min(777, bytes.length - at));
            whole.append(part, 0, part.size());
        }
        assertArrayEquals(Arrays.copyOfRange(bytes, from, to), whole.copy(from, to));
    }

    @Test
    void writesSingleBytesAcrossSegments() {
        ByteChain chain = new ByteChain();
        for (int i = 0; i <= SEGMENT; i++) {
            chain.write(i);
        }
        assertArrayEquals(new byte[] {(byte) (SEGMENT - 1), 0}, chain.copy(SEGMENT - 1, SEGMENT + 1));
    }

    @Test
    void aThousandDocumentsAreFewLargeWrites() throws IOException {
        String kilobyte = "x".repeat(1000);
        List<BulkOperation<Article>> operations = IntStream.range(0, 1000)
                .<BulkOperation<Article>>mapToObj(
                        i -> new BulkOperation.Index<>(Articles.titled(Articles.article("id" + i), kilobyte)))
                .toList();
        BatchSource<Article> source =
                new BatchSource<>(Article_.DOCUMENT, BulkSettings.standard(), operations, new ByteChains());
        RequestBody body = Objects.requireNonNull(source.next()).body();
        CountingStream connection = new CountingStream();
        body.writeTo(connection);
        assertEquals(body.length(), connection.bytes);
        assertTrue(connection.bytes > 1_000_000);
        assertTrue(connection.writes <= 40, connection.writes + " writes");
    }

    @Test
    void theBuffersOfOneBulkServeTheNext() {
        ByteChains chains = new ByteChains();
        List<BulkOperation<Article>> operations = List.of(new BulkOperation.Index<>(Articles.article("1")));
        byte[] first = encode(operations, chains);
        assertSame(first, encode(operations, chains));
    }

    /** What the only operation lies in. */
    private static byte[] encode(List<BulkOperation<Article>> operations, ByteChains chains) {
        BatchSource<Article> source = new BatchSource<>(Article_.DOCUMENT, BulkSettings.standard(), operations, chains);
        BulkBatch<Article> batch = Objects.requireNonNull(source.next());
        byte[] segment =
                Objects.requireNonNull(batch.spentBytes()).parts(0, 1).get(0).array();
        BulkResponseItem stored = new BulkResponseItem("index", "1", 201, 1, null, null, null);
        source.accept(batch, batch.answered(new BulkResponse(List.of(stored), null)));
        assertNull(source.next());
        return segment;
    }

    @Test
    void aLaterBulkIsEncodedInLessMemoryThanItsBytes() {
        String kilobyte = "x".repeat(1000);
        List<BulkOperation<Article>> operations = IntStream.range(0, 1000)
                .<BulkOperation<Article>>mapToObj(
                        i -> new BulkOperation.Index<>(Articles.titled(Articles.article("id" + i), kilobyte)))
                .toList();
        ByteChains chains = new ByteChains();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = 0;
        long length = 0;
        for (int round = 0; round < 3; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            BatchSource<Article> source =
                    new BatchSource<>(Article_.DOCUMENT, BulkSettings.standard(), operations, chains);
            BulkBatch<Article> batch = Objects.requireNonNull(source.next());
            length = batch.body().length();
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
            source.stop(batch, "encoded only");
            assertNull(source.next());
        }
        assertTrue(length > 1_000_000);
        assertTrue(allocated < length, allocated + " bytes");
    }

    /** An I/O thread may still be reading what it lies in. */
    @Test
    void theBuffersOfARequestThatFailedServeNoOther() {
        ByteChain chain = new ByteChain();
        BulkEntry<Article> entry = BulkEntry.of(Article_.DOCUMENT, 0, new BulkOperation.Index<>(Articles.article("1")));
        assertNull(OperationWriter.write(entry, chain));
        BulkBatch<Article> batch = new BulkBatch<>(chain, BulkSettings.standard(), List.of(entry));
        assertSame(chain, batch.spentBytes());
        batch.failed(new CancellationException());
        assertNull(batch.spentBytes());
    }

    private static final class CountingStream extends OutputStream {

        private int writes;
        private long bytes;

        @Override
        public void write(int b) {
            writes++;
            bytes++;
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            writes++;
            bytes += length;
        }
    }
}
