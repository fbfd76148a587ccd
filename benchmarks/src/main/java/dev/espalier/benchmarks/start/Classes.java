package dev.espalier.benchmarks.start;

import dev.espalier.benchmarks.JavaProcess;
import dev.espalier.benchmarks.roundtrip.StoreContender;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes that a program loads up to its first document, and the class path that it needs for them.
 *
 * @param count all of them
 * @param notShared those that are not in the archive of the JDK
 * @param classPath the jars that at least one of them comes from: what an application with this client alone has
 */
record Classes(long count, long notShared, String classPath) {

    private static final String SOURCE = " source: ";

    /** Whether there are jars only, as archives of classes demand. */
    boolean canBeArchived() {
        return Stream.of(classPath.split(File.pathSeparator)).allMatch(entry -> entry.endsWith(".jar"));
    }

    /** Runs the program once. */
    static Classes of(StoreContender contender, String stub) throws IOException {
        Path log = Files.createTempFile("classes", ".log");
        String classPath = Stream.of(contender.classPath().split(File.pathSeparator))
                .map(Classes::jarOf)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> loaded;
        try (JavaProcess process =
                new JavaProcess(List.of("-Xlog:class+load:file=" + log), classPath, contender.program(), stub)) {
            process.hear();
            loaded = Files.readAllLines(log).stream()
                    .filter(line -> line.contains(SOURCE))
                    .toList();
        } finally {
            Files.deleteIfExists(log);
        }
        Set<String> sources = loaded.stream()
                .map(line -> line.substring(line.indexOf(SOURCE) + SOURCE.length()))
                .collect(Collectors.toSet());
        return new Classes(
                loaded.size(),
                loaded.stream()
                        .filter(line -> !line.contains("shared objects file"))
                        .count(),
                Stream.of(classPath.split(File.pathSeparator))
                        .filter(entry -> sources.contains("file:" + entry) || sources.contains("file:" + entry + "/"))
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    /** The jar that was made of a directory of classes: archives of classes know jars only. */
    private static String jarOf(String entry) {
        Path path = Path.of(entry);
        if (!Files.isDirectory(path)) {
            return entry;
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(path.getParent(), "*.jar")) {
            for (Path jar : jars) {
                if (!jar.toString().matches(".*-(sources|javadoc|tests)\\.jar")) {
                    return jar.toString();
                }
            }
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
