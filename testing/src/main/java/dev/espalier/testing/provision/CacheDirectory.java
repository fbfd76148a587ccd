package dev.espalier.testing.provision;

import dev.espalier.testing.launcher.DirectoryTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a user that keeps downloaded servers for all builds. Safe for several builds at once: what is in it
 * under its own name is complete.
 *
 * @param path the folder, which need not exist yet
 */
record CacheDirectory(Path path) {

    /** The system property that overrides the folder. */
    static final String PROPERTY = "espalier.testing.cache";

    /** Makes the content of a new folder. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path folder) throws IOException;
    }

    /** Where the operating system wants caches of its user to be. */
    static CacheDirectory of(Properties properties, Map<String, String> environment) {
        String chosen = properties.getProperty(PROPERTY, "");
        if (!chosen.isEmpty()) {
            return new CacheDirectory(Path.of(chosen).toAbsolutePath());
        }
        String system = properties.getProperty("os.name", "");
        Path home = Path.of(properties.getProperty("user.home"));
        Path caches = home.resolve(".cache");
        if (system.startsWith("Windows")) {
            caches = folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
        } else if (system.startsWith("Mac")) {
            caches = home.resolve("Library/Caches");
        }
        return new CacheDirectory(caches.resolve("espalier").resolve("servers"));
    }

    private static Path folder(@Nullable String name, Path otherwise) {
        return name == null || name.isEmpty() ? otherwise : Path.of(name);
    }

    /** Returns the folder of this name; if it is not there, makes it, while other builds wait for it. */
    Path provide(String name, Content content) throws IOException {
        Path finished = path.resolve(name);
        if (Files.isDirectory(finished)) {
            return finished;
        }
        Files.createDirectories(path);
        // A lock on a file keeps out other processes; inside this one it would fail instead of waiting.
        synchronized (CacheDirectory.class) {
            try (FileChannel file = FileChannel.open(
                    path.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                file.lock();
                if (!Files.isDirectory(finished)) {
                    make(finished, path.resolve(name + ".unfinished"), content);
                }
            }
        }
        return finished;
    }

    private static void make(Path finished, Path unfinished, Content content) throws IOException {
        // Left by a build that was ended.
        DirectoryTree.delete(unfinished);
        Files.createDirectories(unfinished);
        content.writeTo(unfinished);
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
    }
}
