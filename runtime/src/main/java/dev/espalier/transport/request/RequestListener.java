package dev.espalier.transport.request;

import org.jspecify.annotations.Nullable;

/**
 * Is told of every call, for metrics and traces. One observer for each call keeps what belongs together without a table of
 * calls. Must be thread-safe and quick, and must not use the transport. What it throws is logged, the first time as a
 * warning, and changes nothing. Without a listener nothing is measured, and nothing is allocated. The requests of
 * discovery are no calls.
 *
 * <p>What becomes of the nodes is told to a {@link dev.espalier.transport.node.NodeListener}.
 */
@FunctionalInterface
public interface RequestListener {

    /**
     * A call begins, before its first attempt; on the thread of the caller.
     *
     * @param request what is to be sent, options included
     * @return is told what becomes of this call; null if the listener does not care
     */
    @Nullable
    CallObserver callStarted(Request request);

    /**
     * Several calls begin that belong together, such as the requests of a bulk; on the thread that asked for them. Each of
     * them is told by {@link #callStarted}, too.
     *
     * @param name what they are for, such as {@code bulk.ingest}
     * @param collection the index, alias or data stream that they are about
     * @return is told of each call before it begins; null if the listener does not care, as by default
     */
    default @Nullable CallScope scopeStarted(String name, String collection) {
        return null;
    }
}
