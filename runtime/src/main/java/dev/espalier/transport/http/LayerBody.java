package dev.espalier.transport.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body as a layer gives it: tells when its reader begins and ends to wait for the node, and holds the node to the length
 * that it announced.
 */
final class LayerBody extends InputStream {

    /** Hears of the waits of a reader. */
    interface Watch {

        /** The reader waits from now on. */
        void waiting() throws IOException;

        /** The node has done something. */
        void heard() throws IOException;
    }

    private final InputStream source;
    private final Watch watch;
    private final long announced;
    private long count;
    private boolean ended;

    /**
     * The body of an answer.
     *
     * @param announced the number of bytes; negative if it is not known
     */
    LayerBody(InputStream source, long announced, Watch watch) {
        this.source = source;
        this.announced = announced;
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        watch.waiting();
        int read = source.read(target, offset, length);
        watch.heard();
        if (read >= 0) {
            count += read;
        } else if (count < announced) {
            throw new EOFException("The body ended after " + count + " of " + announced + " bytes");
        } else {
            ended = true;
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return source.available();
    }

    /** Reads the end, which a decompressor has no need of, so that the layer sees that nothing is left. */
    void finish() throws IOException {
        if (!ended) {
            read();
        }
    }
}
