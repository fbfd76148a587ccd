package dev.espalier.transport.request;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/** A body that lies in memory already. */
public record BufferedBody(String contentType, List<ByteBuffer> parts) implements RequestBody {

    public BufferedBody {
        Objects.requireNonNull(contentType, "contentType");
        parts = List.copyOf(parts);
        for (ByteBuffer part : parts) {
            if (!part.hasArray()) {
                throw new IllegalArgumentException("A part of a body must be backed by an array that can be read");
            }
        }
    }

    @Override
    public long length() {
        long length = 0;
        for (ByteBuffer part : parts) {
            length += part.remaining();
        }
        return length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (ByteBuffer part : parts) {
            out.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
        }
    }

    /** Its size only: the content is the user's. */
    @Override
    public String toString() {
        return contentType + " of " + length() + " bytes";
    }
}
