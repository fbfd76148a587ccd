package dev.espalier.testing.provision;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of a repository, of which only the parts are fetched that are read. Each request takes a good deal more than
 * is asked for, so that neighbouring entries of an archive come together. Not safe for concurrent use.
 */
final class RemoteFile implements SeekableByteChannel {

    private final RepositoryClient client;
    private final URI file;
    private final int windowSize;
    private final long size;

    private long position;
    private long windowStart;
    private byte[] window = new byte[0];
    private boolean open = true;

    /**
     * Asks for the length of the file.
     *
     * @param windowSize how many bytes a request takes
     */
    RemoteFile(RepositoryClient client, URI file, int windowSize) throws IOException {
        this.client = client;
        this.file = file;
        this.windowSize = windowSize;
        this.size = client.length(file);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        if (position < windowStart || position >= windowStart + window.length) {
            fetchWindow();
        }
        int offset = (int) (position - windowStart);
        int length = Math.min(target.remaining(), window.length - offset);
        target.put(window, offset, length);
        position += length;
        return length;
    }

    private void fetchWindow() throws IOException {
        // The directory of an archive is searched from the end backwards: one window holds the whole end.
        long start = Math.min(position, Math.max(0, size - windowSize));
        window = client.range(file, start, Math.min(size, start + windowSize));
        windowStart = start;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
