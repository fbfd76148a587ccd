package dev.espalier.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The directories of test sources. */
final class Fixtures {

    private Fixtures() {}

    /** The directory of this module. */
    static Path module() {
        return Path.of(System.getProperty("espalier.root", ".."), "processor");
    }

    /** Sources with the output that is expected for them, each in a directory of its own. */
    static List<Path> goldens() {
        return directories("golden");
    }

    /** The output that is expected for the sources of a golden directory, by path. */
    static SortedMap<String, String> expected(Path golden) {
        Path directory = golden.resolve("expected");
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Sources that must not compile, in a directory for each code. */
    static List<Path> bad() {
        return directories("bad");
    }

    /** The options of the compiler that a directory asks for. */
    static String[] options(Path directory) {
        Path file = directory.resolve("options");
        try {
            return Files.exists(file) ? Files.readAllLines(file).toArray(String[]::new) : new String[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> directories(String name) {
        try (Stream<Path> children =
                Files.list(module().resolve("src/test/resources").resolve(name))) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
