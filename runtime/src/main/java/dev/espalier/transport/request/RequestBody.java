package dev.espalier.transport.request;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The body of a request. It is written on the caller's thread: by a blocking call straight into the connection, once for
 * each attempt; by an asynchronous call once, into memory, before that call returns. It must give the same bytes every
 * time. Implement it to encode into the connection without an array in between.
 */
public interface RequestBody {

    /** The media type of one JSON value. */
    String JSON = "application/json";

    /** The media type of JSON lines, as {@code _bulk} and {@code _msearch} take them. */
    String NDJSON = "application/x-ndjson";

    /** The length of a body that does not know its length. */
    long UNKNOWN_LENGTH = -1;

    /**
     * The media type.
     *
     * @return the value of {@code Content-Type}, unless a header of the request says otherwise
     */
    String contentType();

    /**
     * The exact number of bytes.
     *
     * @return zero or more, or {@link #UNKNOWN_LENGTH}: then the body is sent in chunks
     */
    long length();

    /**
     * Writes the whole body. Large writes are passed on as they are; small ones are collected.
     *
     * @param out the connection; not to be closed or kept
     * @throws IOException only what {@code out} throws
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * One JSON value.
     *
     * @param bytes UTF-8, not copied: must not change until the call ends
     * @return the body
     */
    static RequestBody json(byte[] bytes) {
        return new BufferedBody(JSON, List.of(ByteBuffer.wrap(bytes)));
    }

    /**
     * JSON lines.
     *
     * @param bytes UTF-8, ending with a line feed; not copied: must not change until the call ends
     * @return the body
     */
    static RequestBody ndjson(byte[] bytes) {
        return new BufferedBody(NDJSON, List.of(ByteBuffer.wrap(bytes)));
    }

    /**
     * The content of some buffers, one after the other.
     *
     * @param contentType the media type
     * @param parts from position to limit of each, backed by an array; neither copied nor moved: they must not change
     *     until the call ends
     * @return the body
     */
    static RequestBody of(String contentType, List<ByteBuffer> parts) {
        return new BufferedBody(contentType, parts);
    }
}
