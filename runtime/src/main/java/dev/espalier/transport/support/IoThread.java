package dev.espalier.transport.support;

/** A thread that serves many connections, and on which nothing may block. */
public final class IoThread extends Thread {

    public IoThread(Runnable task, int number) {
        super(null, task, "espalier-io-" + number, 0, false);
        setDaemon(true);
        setContextClassLoader(null);
    }

    /** Whoever blocks here waits for himself. */
    public static void refuse(String what) {
        if (Thread.currentThread() instanceof IoThread) {
            throw new IllegalStateException(
                    what + " on the I/O thread " + Thread.currentThread().getName()
                            + " would never end; give the transport an executor that has threads of its own");
        }
    }
}
