package dev.espalier.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as its reader sees it: decompressed, limited in size, remembering how it began and what broke
 * it off. A decoder may wrap, hide or swallow an exception; what is remembered here counts.
 */
final class ResponseBody extends InputStream {

    private static final int EXCERPT = 1024;
    private static final int INFLATER_BUFFER = 4096;
    private static final int DRAINED_AT_ONCE = 2048;

    private InputStream source;
    private final long limit;
    private final byte[] beginning;
    private long lastByte = -1;
    private boolean compressed;
    private long count;
    private boolean ended;
    private boolean closed;
    private @Nullable IOException failure;

    private ResponseBody(InputStream source, boolean compressed, int excerpt, long limit) {
        this.source = source;
        this.compressed = compressed;
        this.limit = limit;
        this.beginning = new byte[excerpt];
    }

    /** The body of an answer that has none. */
    static ResponseBody none() {
        ResponseBody body = new ResponseBody(InputStream.nullInputStream(), false, 0, 0);
        body.ended = true;
        return body;
    }

    /**
     * A body.
     *
     * @param encoding the {@code Content-Encoding}; gzip is understood
     * @param announced the length that the node announced, before decompression; negative if it did not
     * @param limit the largest number of bytes, after decompression
     */
    static ResponseBody of(InputStream source, @Nullable String encoding, long announced, long limit) {
        boolean plain = encoding == null || encoding.equalsIgnoreCase("identity");
        boolean shorter = plain && announced >= 0 && announced < EXCERPT;
        ResponseBody body = new ResponseBody(source, !plain, shorter ? (int) announced : EXCERPT, limit);
        if (plain && announced > limit) {
            body.failure = new TooLargeException(limit);
        } else if (!plain && !encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip")) {
            body.failure = new ZipException("The content encoding " + encoding + " was not asked for");
        }
        return body;
    }

    /**
     * Says that nothing follows upon the last byte, so that nobody needs to read on to be told so. Readers mostly stop there.
     *
     * @param announced the length that the node announced, before decompression; negative if it did not
     */
    void endAfter(long announced) {
        lastByte = compressed ? -1 : announced;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("The body was closed by its reader");
        }
        return receive(target, offset, length);
    }

    @Override
    public int available() throws IOException {
        return failure != null || ended || closed || compressed ? 0 : source.available();
    }

    /** Decoders close what they read; the connection is not theirs to close. */
    @Override
    public void close() {
        closed = true;
    }

    /** Reads and forgets up to some bytes; true if that was the rest. */
    boolean drain(int most) {
        // Mostly there is nothing left but the end.
        byte[] rest = new byte[1];
        int left = most;
        try {
            while (!ended && left > 0) {
                int read = receive(rest, 0, Math.min(rest.length, left));
                left -= Math.max(read, 0);
                if (!ended && rest.length < DRAINED_AT_ONCE) {
                    rest = new byte[DRAINED_AT_ONCE];
                }
            }
        } catch (IOException e) {
            return false;
        }
        return ended;
    }

    long count() {
        return count;
    }

    boolean ended() {
        return ended;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    String excerpt() {
        int length = (int) Math.min(count, beginning.length);
        return new String(beginning, 0, length, StandardCharsets.UTF_8).strip();
    }

    private int receive(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int read;
        try {
            read = decompressed().read(target, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        if (read < 0) {
            ended = true;
            return read;
        }
        if (count < beginning.length) {
            System.arraycopy(target, offset, beginning, (int) count, (int) Math.min(read, beginning.length - count));
        }
        count += read;
        if (count > limit) {
            failure = new TooLargeException(limit);
            throw failure;
        }
        ended = count == lastByte;
        return read;
    }

    /** Reading the gzip header may block and fail, so not before it is asked for. */
    private InputStream decompressed() throws IOException {
        if (compressed) {
            source = new GZIPInputStream(source, INFLATER_BUFFER);
            compressed = false;
        }
        return source;
    }

    /** The answer is larger than allowed. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(long limit) {
            super("The answer is larger than the limit of " + limit + " bytes");
        }
    }
}
