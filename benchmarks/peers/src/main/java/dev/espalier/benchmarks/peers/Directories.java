package dev.espalier.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Directories with what a compiler wrote. */
final class Directories {

    private Directories() {}

    /** The size of all classes below a directory in bytes. */
    static long sizeOfClasses(Path directory) throws IOException {
        long size = 0;
        for (Path file : below(directory)) {
            size += file.toString().endsWith(".class") ? Files.size(file) : 0;
        }
        return size;
    }

    /** Deletes a directory with everything in it. */
    static void delete(Path directory) throws IOException {
        List<Path> paths = below(directory);
        Collections.reverse(paths);
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private static List<Path> below(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.collect(Collectors.toList());
        }
    }
}
