package dev.espalier.transport.request;

import java.time.Duration;
import java.util.Map;

/**
 * Is told what becomes of one call. The methods are called one after the other, each on the thread that found out: that
 * of the caller, or one of the {@linkplain dev.espalier.transport.TransportConfigBuilder#executor executor} in
 * asynchronous calls. The rules of {@link RequestListener} hold here too.
 */
public interface CallObserver {

    /**
     * What is to be sent along with the call, such as the context of a trace. Asked for once, when the call has begun, on the
     * thread of the caller. A header that the request has, or takes away, goes before one of the same name.
     *
     * @return headers by name; printable ASCII
     */
    default Map<String, String> headers() {
        return Map.of();
    }

    /**
     * An attempt is over, whether another one follows or not.
     *
     * @param attempt what became of it
     */
    default void attemptEnded(AttemptEvent attempt) {}

    /**
     * Another attempt follows the one that has just ended.
     *
     * @param number of the attempt that follows: 2 or more
     * @param pause how long the call waits before; perhaps zero
     */
    default void retrying(int number, Duration pause) {}

    /**
     * The call is over. Called exactly once, last, before the caller has the result.
     *
     * @param call what became of it
     */
    default void callEnded(CallEvent call) {}
}
