package dev.espalier.testing.launcher;

/** A node that runs in this process. */
@FunctionalInterface
public interface RunningNode {

    /**
     * Stops the node as its operator would; its data stays.
     *
     * @throws Exception whatever the server reports
     */
    void stop() throws Exception;
}
