package dev.espalier.transport.request;

import java.util.Map;

/**
 * Several calls that belong together, such as all requests of a bulk, as a {@link RequestListener} sees them. Must be
 * thread-safe and quick; the rules of {@link RequestListener} hold here too.
 */
public interface CallScope {

    /** The time in which a call that belongs here begins. */
    @FunctionalInterface
    interface Entered extends AutoCloseable {

        /** Called once, on the thread that entered. */
        @Override
        void close();
    }

    /**
     * A call that belongs here is about to begin, on this thread: {@link RequestListener#callStarted} comes next.
     *
     * @return ends when the call has begun, or, if it blocks, when it has ended
     */
    Entered enter();

    /**
     * There is no further call. Called exactly once, last.
     *
     * @param figures what the calls came to, by name, such as {@code operations}; none negative
     */
    void ended(Map<String, Long> figures);

    /**
     * For when nobody listens.
     *
     * @return a scope that does nothing
     */
    static CallScope none() {
        return new CallScope() {
            @Override
            public Entered enter() {
                return () -> {};
            }

            @Override
            public void ended(Map<String, Long> figures) {}
        };
    }
}
