package dev.espalier.transport.http;

import dev.espalier.transport.support.IoThread;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.jspecify.annotations.Nullable;

/**
 * Between the thread that receives a body and the one that reads it. Holds at most {@link #WINDOW} bytes and what one
 * more read brings; then the node has to wait.
 */
final class BodyBuffer extends InputStream {

    /** Most answers are smaller: they are read when they are complete, and no thread waits for them. */
    static final int WINDOW = 256 * 1024;

    private final Runnable resumed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<byte[]> chunks = new ArrayDeque<>(2);
    private int position;
    private int buffered;
    private int freed;
    private boolean ended;
    private @Nullable IOException failure;
    private @Nullable CapacityChannel capacity;

    /**
     * An empty buffer.
     *
     * @param resumed called when a full buffer has room again, by the thread that reads
     */
    BodyBuffer(Runnable resumed) {
        this.resumed = resumed;
    }

    /** How to ask for more. What was read before is asked for at once. */
    void capacity(CapacityChannel channel) throws IOException {
        int room;
        lock.lock();
        try {
            capacity = channel;
            room = freed;
            freed = 0;
        } finally {
            lock.unlock();
        }
        if (room > 0) {
            channel.update(room);
        }
    }

    /** Takes what was received; true if there is no room for more. */
    boolean add(ByteBuffer received) {
        byte[] chunk = new byte[received.remaining()];
        received.get(chunk);
        lock.lock();
        try {
            chunks.add(chunk);
            buffered += chunk.length;
            changed.signal();
            return buffered >= WINDOW;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more comes. What has come can be read before that is told. */
    void fail(IOException reason) {
        lock.lock();
        try {
            if (!ended && failure == null) {
                failure = reason;
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean full() {
        lock.lock();
        try {
            return buffered >= WINDOW && !ended;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the whole body has been received. */
    boolean complete() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CapacityChannel channel = null;
        int room = 0;
        int count;
        lock.lock();
        try {
            if (!await()) {
                return -1;
            }
            byte[] chunk = chunks.element();
            count = Math.min(length, chunk.length - position);
            System.arraycopy(chunk, position, target, offset, count);
            position += count;
            if (position == chunk.length) {
                chunks.remove();
                position = 0;
                buffered -= chunk.length;
                freed += chunk.length;
                channel = ended ? null : capacity;
                if (channel != null) {
                    room = freed;
                    freed = 0;
                }
            }
        } finally {
            lock.unlock();
        }
        if (channel != null) {
            resumed.run();
            channel.update(room);
        }
        return count;
    }

    @Override
    public int available() {
        lock.lock();
        try {
            return chunks.isEmpty() ? 0 : chunks.element().length - position;
        } finally {
            lock.unlock();
        }
    }

    /** False at the end. */
    private boolean await() throws IOException {
        while (chunks.isEmpty()) {
            if (failure != null) {
                throw failure;
            }
            if (ended) {
                return false;
            }
            IoThread.refuse("Reading a body");
            try {
                changed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("The thread was interrupted while it waited for the body");
            }
        }
        return true;
    }
}
