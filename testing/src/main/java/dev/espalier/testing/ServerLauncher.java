package dev.espalier.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the processes of one cluster.
 *
 * @param server the server to start
 * @param heapMegabytes the upper limit of the heap of a process
 * @param directory the directory of the cluster
 */
record ServerLauncher(ServerInstallation server, int heapMegabytes, Path directory) {

    /** Starts a process that runs these nodes; whether they start is its first reply. */
    ServerProcess launch(List<ClusterNode> nodes) {
        List<Path> jars = Stream.concat(Stream.of(ownLocation()), server.classPath().stream())
                .toList();
        try {
            Path home = Files.createDirectories(
                    directory.resolve("process-" + nodes.get(0).number()));
            List<String> arguments = Stream.concat(
                            Stream.of(directory), nodes.stream().map(ClusterNode::directory))
                    .map(Path::toString)
                    .toList();
            Process process = new JavaCommand(server.java(), server.options(), jars, server.mainClass(), heapMegabytes)
                    .start(home, arguments);
            return new ServerProcess(server.kind().product(), process, server.remarks());
        } catch (IOException e) {
            throw new SearchClusterException(
                    "No process for " + server.kind() + " could be started: " + e.getMessage(), e);
        }
    }

    /** The jar or folder of this class, where the launcher's classes are as well. */
    private static Path ownLocation() {
        try {
            return Path.of(ServerLauncher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new SearchClusterException("espalier-testing is not loaded from a file: " + e.getMessage(), e);
        }
    }
}
