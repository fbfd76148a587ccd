package dev.espalier.transport.http;

import java.io.IOException;
import java.io.OutputStream;

/** Passes large writes on in pieces, between which the connection can see if the node has answered already. */
final class PieceOutputStream extends OutputStream {

    /** What the JDK hands to the operating system at once. */
    static final int PIECE = 128 * 1024;

    private final OutputStream out;

    PieceOutputStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; done += PIECE) {
            out.write(bytes, offset + done, Math.min(PIECE, length - done));
        }
    }
}
