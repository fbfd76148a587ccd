package dev.espalier;

import dev.espalier.transport.request.RequestBody;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A JSON body of unknown length, which remembers the thread of each time that it was written. */
public final class StreamedBody implements RequestBody {

    private final byte[] bytes;
    private final List<Thread> writers = new CopyOnWriteArrayList<>();

    public StreamedBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The threads, in the order of the writes. */
    public List<Thread> writers() {
        return writers;
    }

    @Override
    public String contentType() {
        return JSON;
    }

    @Override
    public long length() {
        return UNKNOWN_LENGTH;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        writers.add(Thread.currentThread());
        out.write(bytes);
    }
}
