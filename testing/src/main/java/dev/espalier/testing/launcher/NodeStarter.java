package dev.espalier.testing.launcher;

import java.nio.file.Path;

/** Starts nodes of one kind of server in this process. */
public interface NodeStarter {

    /** {@return the server's version, such as {@code 2.19.5}} */
    String version();

    /**
     * Starts a node and returns when its HTTP port is open.
     *
     * @param directory the node's directory, which holds its {@link NodeSettingsFile} and keeps its data
     * @return the running node
     * @throws Exception whatever the server reports
     */
    RunningNode start(Path directory) throws Exception;
}
