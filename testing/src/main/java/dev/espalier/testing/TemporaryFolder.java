package dev.espalier.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The folder in which clusters have their directories. */
record TemporaryFolder(Path path) {

    /** The system property that names a folder to prefer to that for all temporary files. */
    static final String PROPERTY = "espalier.testing.directory";

    /** What the nodes of a few clusters fill, and more: a container may have a RAM disk too small for one of them. */
    private static final long LEAST_ROOM = 1L << 30;

    static TemporaryFolder of(Properties properties) {
        Path standard = Path.of(properties.getProperty("java.io.tmpdir"));
        String preferred = properties.getProperty(PROPERTY, "");
        return new TemporaryFolder(
                !preferred.isBlank() && suits(Path.of(preferred), LEAST_ROOM) ? Path.of(preferred) : standard);
    }

    /** Whether a server can live there: it also loads libraries that it has put there. */
    static boolean suits(Path folder, long leastRoom) {
        try {
            return Files.isDirectory(folder)
                    && Files.getFileStore(folder).getUsableSpace() >= leastRoom
                    && runsPrograms(folder);
        } catch (IOException notWritable) {
            return false;
        }
    }

    private static boolean runsPrograms(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "espalier-testing-", "");
        try {
            return file.toFile().setExecutable(true) && Files.isExecutable(file);
        } finally {
            Files.delete(file);
        }
    }
}
