package dev.espalier.transport.request;

import dev.espalier.transport.node.Node;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One call, and what became of it.
 *
 * @param node where the last attempt went; null if there was none
 * @param attempts how many there were
 * @param status of the last answer; 0 if the last attempt had none
 * @param failure what the caller gets instead of a result; null if there is a result
 * @param duration from the beginning to the outcome, pauses between attempts included
 * @param poolWait how long all attempts waited for free connections
 */
public record CallEvent(
        @Nullable Node node,
        int attempts,
        int status,
        @Nullable Throwable failure,
        Duration duration,
        Duration poolWait) {}
