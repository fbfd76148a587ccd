package dev.espalier.bulk;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Bytes in segments: grows without copying what is there, and is sent in few large pieces. */
final class ByteChain extends OutputStream {

    static final int SEGMENT = 64 * 1024;

    /** A single huge document is not to be remembered for long. */
    private static final int MOST_KEPT = 96;

    private final List<byte[]> segments = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /** Forgets the bytes, keeps some segments for the next ones. */
    void clear() {
        size = 0;
        if (segments.size() > MOST_KEPT) {
            segments.subList(MOST_KEPT, segments.size()).clear();
        }
    }

    /** How many bytes it takes in memory. */
    long capacity() {
        return (long) segments.size() * SEGMENT;
    }

    /** Forgets the bytes from a place on. */
    void truncate(int length) {
        size = Math.min(size, length);
    }

    @Override
    public void write(int b) {
        segment(size)[size % SEGMENT] = (byte) b;
        size++;
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int end = offset + length;
        while (from < end) {
            int start = size % SEGMENT;
            int count = Math.min(end - from, SEGMENT - start);
            System.arraycopy(bytes, from, segment(size), start, count);
            from += count;
            size += count;
        }
    }

    /** Adds the bytes of a range of another chain. */
    void append(ByteChain other, int from, int to) {
        other.parts(from, to).forEach(part -> write(part.array(), part.position(), part.remaining()));
    }

    /** The bytes of a range, in an array of their own. */
    byte[] copy(int from, int to) {
        ByteBuffer copy = ByteBuffer.allocate(to - from);
        parts(from, to).forEach(copy::put);
        return copy.array();
    }

    /** The bytes of a range, as they lie: one part for each segment that it touches. */
    List<ByteBuffer> parts(int from, int to) {
        List<ByteBuffer> parts = new ArrayList<>((to - from) / SEGMENT + 2);
        addParts(from, to, parts);
        return parts;
    }

    void addParts(int from, int to, List<ByteBuffer> parts) {
        int at = from;
        while (at < to) {
            int start = at % SEGMENT;
            int count = Math.min(to - at, SEGMENT - start);
            parts.add(ByteBuffer.wrap(segments.get(at / SEGMENT), start, count));
            at += count;
        }
    }

    private byte[] segment(int position) {
        if (position / SEGMENT == segments.size()) {
            segments.add(new byte[SEGMENT]);
        }
        return segments.get(position / SEGMENT);
    }
}
