package dev.espalier.transport.request;

import dev.espalier.transport.node.Node;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One request on one node, and what became of it.
 *
 * @param node where it went
 * @param number 1 for the first attempt of the call
 * @param status of the answer; 0 if there was none
 * @param failure what the attempt failed of; null if it brought the result
 * @param duration from choosing the node to the outcome, reading the answer included
 * @param poolWait the part of it that was spent waiting for a free connection; zero if it is not known, as when no
 *     connection came about
 * @param requestBytes the length of the body before compression; 0 without a body, -1 if the body does not know
 * @param responseBytes how much of the body of the answer was read, after decompression
 */
public record AttemptEvent(
        Node node,
        int number,
        int status,
        @Nullable Throwable failure,
        Duration duration,
        Duration poolWait,
        long requestBytes,
        long responseBytes) {}
