package dev.espalier.benchmarks.roundtrip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Collects the bytes of one request after the other, and knows when one is complete. */
final class StubRequest {

    private static final int CHUNKED = -1;

    private byte[] bytes = new byte[4 * 1024];
    private int filled;
    private int headEnd;
    private int length;
    private int chunksEnd;
    private String target = "";
    private String method = "";

    void add(ByteBuffer received) {
        int count = received.remaining();
        if (filled + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, filled + count));
        }
        received.get(bytes, filled, count);
        filled += count;
    }

    /** Whether there is a whole request; it is the same one until {@link #next}. */
    boolean complete() {
        if (headEnd == 0 && !readHead()) {
            return false;
        }
        return length == CHUNKED ? readChunks() : filled >= headEnd + length;
    }

    String method() {
        return method;
    }

    String target() {
        return target;
    }

    /** The body, with the chunks joined. */
    byte[] body() {
        if (length != CHUNKED) {
            return Arrays.copyOfRange(bytes, headEnd, headEnd + length);
        }
        byte[] joined = new byte[chunksEnd - headEnd];
        int count = 0;
        int at = headEnd;
        for (int size = chunkSize(at); size > 0; size = chunkSize(at)) {
            int start = lineEnd(at);
            System.arraycopy(bytes, start, joined, count, size);
            count += size;
            at = start + size + 2;
        }
        return Arrays.copyOf(joined, count);
    }

    /** Forgets the request; what came after it stays. */
    void next() {
        int end = length == CHUNKED ? chunksEnd : headEnd + length;
        System.arraycopy(bytes, end, bytes, 0, filled - end);
        filled -= end;
        headEnd = 0;
    }

    private boolean readHead() {
        for (int i = 3; i < filled; i++) {
            if (bytes[i] == '\n' && bytes[i - 2] == '\n') {
                headEnd = i + 1;
                break;
            }
        }
        if (headEnd == 0) {
            return false;
        }
        int methodEnd = indexOf(' ', 0);
        method = new String(bytes, 0, methodEnd, StandardCharsets.US_ASCII);
        target = new String(
                bytes, methodEnd + 1, indexOf(' ', methodEnd + 1) - methodEnd - 1, StandardCharsets.US_ASCII);
        length = 0;
        if (!method.equals("GET") && !method.equals("HEAD")) {
            String head = new String(bytes, 0, headEnd, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            int header = head.indexOf("\r\ncontent-length:");
            if (header >= 0) {
                int start = header + "\r\ncontent-length:".length();
                length = Integer.parseInt(
                        head.substring(start, head.indexOf('\r', start)).trim());
            } else if (head.contains("\r\ntransfer-encoding: chunked")) {
                length = CHUNKED;
                chunksEnd = headEnd;
            }
        }
        return true;
    }

    /** Walks on from the last chunk that was complete. */
    private boolean readChunks() {
        while (true) {
            int start = lineEnd(chunksEnd);
            if (start < 0) {
                return false;
            }
            int size = chunkSize(chunksEnd);
            if (filled < start + size + 2) {
                return false;
            }
            chunksEnd = start + size + 2;
            if (size == 0) {
                return true;
            }
        }
    }

    private int chunkSize(int at) {
        int size = 0;
        for (int i = at; Character.digit(bytes[i], 16) >= 0; i++) {
            size = size * 16 + Character.digit(bytes[i], 16);
        }
        return size;
    }

    /** Behind the line feed, or -1 if it has not come yet. */
    private int lineEnd(int from) {
        int at = indexOf('\n', from);
        return at < 0 ? -1 : at + 1;
    }

    private int indexOf(char wanted, int from) {
        for (int i = from; i < filled; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
