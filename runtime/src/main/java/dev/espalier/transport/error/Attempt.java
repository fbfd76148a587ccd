package dev.espalier.transport.error;

import dev.espalier.transport.node.Node;
import java.io.Serializable;
import java.time.Duration;

/**
 * One request on one node that did not end the call.
 *
 * @param node where it went
 * @param outcome what happened, in words
 * @param duration from choosing the node to the outcome
 */
public record Attempt(Node node, String outcome, Duration duration) implements Serializable {

    @Override
    public String toString() {
        return node + ": " + outcome + " (" + duration.toMillis() + " ms)";
    }
}
