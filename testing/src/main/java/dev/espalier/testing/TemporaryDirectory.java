package dev.espalier.testing;

import dev.espalier.testing.launcher.DirectoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that holds all that a cluster writes. */
record TemporaryDirectory(Path path) {

    private static final System.Logger LOGGER = System.getLogger(TemporaryDirectory.class.getName());

    static TemporaryDirectory create() {
        try {
            Path parent = TemporaryFolder.of(System.getProperties()).path();
            return new TemporaryDirectory(Files.createTempDirectory(
                            parent,
                            "espalier-testing-" + ProcessHandle.current().pid() + "-")
                    .toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary directory for the server's data", e);
        }
    }

    /** Deletes the directory with all its content; what cannot be deleted is logged, since no test depends on it. */
    void delete() {
        try {
            DirectoryTree.delete(path);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "Could not delete " + path, e);
        }
    }
}
