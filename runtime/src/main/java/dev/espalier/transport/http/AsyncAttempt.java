package dev.espalier.transport.http;

/** One attempt that nobody blocks for, or a pause before the next one: what an asynchronous call is at. */
public interface AsyncAttempt {

    void start();

    /** The caller wants no outcome any more. Ends what goes on; of no effect when it has ended. */
    void cancel();
}
