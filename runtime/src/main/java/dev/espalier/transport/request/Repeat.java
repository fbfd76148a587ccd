package dev.espalier.transport.request;

/** Whether a request may be sent again after an attempt that failed. */
public enum Repeat {
    /** This side ended the call. */
    END,
    /** It would fail again, or fail others. */
    NEVER,
    /** At once, if there is another node to switch to. */
    ALWAYS,
    /** As {@link #ALWAYS}, but not to the same node. */
    ELSEWHERE,
    /** The node asked for patience. */
    AFTER_PAUSE,
    /** The first one may have been carried out. */
    IF_IDEMPOTENT,
    /** As {@link #IF_IDEMPOTENT}, after a pause: the nodes are in trouble. */
    IF_IDEMPOTENT_AFTER_PAUSE,
    /** The first one may still run: only if idempotent and configured. */
    IF_WANTED
}
