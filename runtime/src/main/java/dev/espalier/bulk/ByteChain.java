package dev.espalier.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Bytes in segments: grows without copying what is there, and is written in few large pieces. */
final class ByteChain extends OutputStream {

    private static final int SEGMENT = 64 * 1024;

    private final List<byte[]> segments = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /** Forgets the bytes, keeps the segments for the next ones. */
    void clear() {
        size = 0;
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

    /** Adds all bytes of another chain. */
    void append(ByteChain other) {
        int at = 0;
        while (at < other.size) {
            int count = Math.min(other.size - at, SEGMENT);
            write(other.segments.get(at / SEGMENT), 0, count);
            at += count;
        }
    }

    /** Writes the bytes of a range, one call for each segment that it touches. */
    void writeTo(OutputStream out, int from, int to) throws IOException {
        int at = from;
        while (at < to) {
            int start = at % SEGMENT;
            int count = Math.min(to - at, SEGMENT - start);
            out.write(segments.get(at / SEGMENT), start, count);
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
