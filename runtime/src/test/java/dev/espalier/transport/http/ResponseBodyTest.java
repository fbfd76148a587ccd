package dev.espalier.transport.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class ResponseBodyTest {

    private static final byte[] TEXT = "{\"a\":\"ü\"}".repeat(500).getBytes(StandardCharsets.UTF_8);

    @Test
    void passesAPlainBodyOn() throws IOException {
        ResponseBody body = plain(TEXT, Long.MAX_VALUE);

        assertArrayEquals(TEXT, body.readAllBytes());
        assertTrue(body.ended());
        assertNull(body.failure());
        assertEquals(new String(TEXT, 0, 1024, StandardCharsets.UTF_8), body.excerpt());
    }

    @Test
    void decompresses() throws IOException {
        assertArrayEquals(TEXT, gzipped(gzip(TEXT), Long.MAX_VALUE).readAllBytes());
    }

    @Test
    void allowsExactlyTheLimit() throws IOException {
        assertEquals(TEXT.length, plain(TEXT, TEXT.length).readAllBytes().length);
        assertEquals(TEXT.length, gzipped(gzip(TEXT), TEXT.length).readAllBytes().length);
    }

    @Test
    void refusesAnAnnouncedExcessWithoutReading() {
        ResponseBody body = plain(TEXT, TEXT.length - 1);

        assertThrows(ResponseBody.TooLargeException.class, () -> body.read(new byte[1]));
    }

    @Test
    void countsAfterDecompression() throws IOException {
        byte[] bomb = gzip(new byte[10 << 20]);
        ResponseBody body = gzipped(bomb, 100_000);
        byte[] target = new byte[4096];

        long read = 0;
        IOException failure = null;
        while (failure == null) {
            try {
                read += body.read(target);
            } catch (IOException e) {
                failure = e;
            }
        }

        assertInstanceOf(ResponseBody.TooLargeException.class, failure);
        assertTrue(read <= 100_000, read + " bytes");
        assertSame(failure, body.failure());
    }

    @Test
    void remembersAFailureThatTheReaderSwallows() {
        ResponseBody body = ResponseBody.of(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("reset");
                    }
                },
                null,
                -1,
                100);

        assertThrows(IOException.class, body::read);
        IOException again = assertThrows(IOException.class, body::read);

        assertSame(again, body.failure());
    }

    @Test
    void tellsTruncatedFromCorruptGzip() throws IOException {
        byte[] gzip = gzip(TEXT);
        ResponseBody truncated = gzipped(Arrays.copyOf(gzip, gzip.length - 9), 1 << 20);
        byte[] flipped = gzip.clone();
        flipped[gzip.length - 6] ^= 1;
        ResponseBody corrupt = gzipped(flipped, 1 << 20);

        assertThrows(EOFException.class, truncated::readAllBytes);
        assertThrows(ZipException.class, corrupt::readAllBytes);
        assertThrows(ZipException.class, () -> gzipped(TEXT, 1 << 20).readAllBytes());
    }

    @Test
    void refusesAnEncodingThatNobodyAskedFor() {
        ResponseBody body = ResponseBody.of(new ByteArrayInputStream(TEXT), "br", TEXT.length, 1 << 20);

        Exception e = assertThrows(ZipException.class, body::readAllBytes);

        assertTrue(e.getMessage().contains("br"), e.getMessage());
    }

    @Test
    void hasEndedWithTheLastByteThatWasAnnouncedIfNothingFollows() throws IOException {
        ResponseBody body = plain(TEXT, 1 << 20);
        body.endAfter(TEXT.length);

        body.readNBytes(TEXT.length - 1);
        assertFalse(body.ended());
        body.read();
        assertTrue(body.ended());
        assertEquals(-1, body.read());
    }

    @Test
    void endsByItselfWhereItIsCompressed() throws IOException {
        byte[] gzip = gzip(TEXT);
        ResponseBody body = gzipped(gzip, 1 << 20);
        body.endAfter(gzip.length);

        body.readNBytes(gzip.length);
        assertFalse(body.ended());
        assertEquals(TEXT.length - gzip.length, body.readAllBytes().length);
        assertTrue(body.ended());
    }

    @Test
    void isNotClosedByItsReader() throws IOException {
        ResponseBody body = plain(TEXT, 1 << 20);
        body.read(new byte[10]);

        body.close();

        assertThrows(IOException.class, body::read);
        assertNull(body.failure());
        assertTrue(body.drain(1 << 20));
    }

    @Test
    void drainsUpToABound() {
        ResponseBody body = plain(TEXT, 1 << 20);

        assertFalse(body.drain(TEXT.length - 1));
        assertTrue(body.drain(2));
    }

    private static ResponseBody plain(byte[] bytes, long limit) {
        return ResponseBody.of(new ByteArrayInputStream(bytes), null, bytes.length, limit);
    }

    private static ResponseBody gzipped(byte[] bytes, long limit) {
        return ResponseBody.of(new ByteArrayInputStream(bytes), "gzip", bytes.length, limit);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }
}
