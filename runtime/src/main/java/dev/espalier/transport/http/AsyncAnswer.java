package dev.espalier.transport.http;

/** An answer that waits to be read. */
public interface AsyncAnswer extends Exchange {

    /** Whether the reader has come in time; if not, it must keep off, and the attempt has failed. */
    boolean claim();
}
