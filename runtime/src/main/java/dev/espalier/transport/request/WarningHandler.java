package dev.espalier.transport.request;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.support.Clock;
import java.util.List;

/**
 * Gets what servers warn of, mostly the use of something deprecated. Must be thread-safe and quick, and must not use the
 * transport. What it throws ends the call: the request was carried out, but its result is not read. When the server has
 * refused the request, that is what the caller is told, and the exception of the handler is attached to it.
 */
@FunctionalInterface
public interface WarningHandler {

    /**
     * An answer came with warnings.
     *
     * @param request what they are about
     * @param node who answered
     * @param warnings the texts, at least one and at most 64
     */
    void warned(Request request, Node node, List<String> warnings);

    /**
     * Logs them, each text at most once in ten minutes, and no more than sixty of them in a minute, however many a server
     * sends.
     *
     * @return a new handler with a memory of its own, bounded
     */
    static WarningHandler log() {
        return new WarningLog(Clock.SYSTEM);
    }

    /**
     * Makes every call fail that is warned of, so that tests find what the next version of the server will refuse.
     *
     * @return throws a {@link WarningException}
     */
    static WarningHandler strict() {
        return (request, node, warnings) -> {
            throw new WarningException(
                    request + " was carried out by " + node + ", which warns: " + warnings, warnings);
        };
    }

    /**
     * Takes no notice.
     *
     * @return does nothing
     */
    static WarningHandler ignore() {
        return (request, node, warnings) -> {};
    }
}
