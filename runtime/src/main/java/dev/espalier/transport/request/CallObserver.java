package dev.espalier.transport.request;

/**
 * Is told what becomes of one call. The methods are called one after the other, each on the thread that found out: that
 * of the caller, or one of the {@linkplain dev.espalier.transport.TransportConfigBuilder#executor executor} in
 * asynchronous calls. The rules of {@link RequestListener} hold here too.
 */
public interface CallObserver {

    /**
     * An attempt is over, whether another one follows or not.
     *
     * @param attempt what became of it
     */
    default void attemptEnded(AttemptEvent attempt) {}

    /**
     * The call is over. Called exactly once, last, before the caller has the result.
     *
     * @param call what became of it
     */
    default void callEnded(CallEvent call) {}
}
