package dev.espalier.transport;

import dev.espalier.transport.request.RequestBody;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A body that knows how much of it was taken. */
class CountingBody implements RequestBody {

    private final int length;
    private final CountDownLatch answered;
    final AtomicLong written = new AtomicLong();

    CountingBody(int length) {
        this(length, new CountDownLatch(0));
    }

    /** A body that pauses once, soon after it has begun, until the node has answered. */
    CountingBody(int length, CountDownLatch answered) {
        this.length = length;
        this.answered = answered;
    }

    @Override
    public String contentType() {
        return JSON;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        byte[] piece = new byte[10_000];
        for (int done = 0; done < length; done += piece.length) {
            out.write(piece, 0, Math.min(piece.length, length - done));
            if (written.addAndGet(piece.length) == 10L * piece.length) {
                awaitAnswer();
            }
        }
    }

    private void awaitAnswer() throws IOException {
        try {
            answered.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
