package dev.espalier.transport.request;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Gives credentials that change: tokens that expire, keys that are rotated. What it gave is kept and goes with every
 * request, until its time is over, or a node refuses it with status 401; then it is asked again, and the refused request
 * is sent once more with what it gives then.
 *
 * <p>It is asked on a thread of its own, never on one that does I/O, by one call at a time however many wait for it, and
 * each call waits no longer than its deadline. It may block. When the transport is closed, its thread is interrupted.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * The credentials from now on.
     *
     * @return those that are valid now; the same again if there are no newer ones
     * @throws Exception if there are none: the calls that wait for them fail, the next call asks again
     */
    Credentials credentials() throws Exception;

    /**
     * How long the credentials may be used without asking again.
     *
     * @param credentials what {@link #credentials()} just gave
     * @return null, unless overridden: until a node refuses them
     */
    default @Nullable Duration validFor(Credentials credentials) {
        return null;
    }
}
