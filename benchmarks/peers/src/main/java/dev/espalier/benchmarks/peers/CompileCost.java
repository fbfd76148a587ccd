package dev.espalier.benchmarks.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What annotation processing costs: javac over so many documents, each time in a new process, with the processor and
 * without it. The difference in processor time, for each document, is the cost.
 */
public final class CompileCost {

    private static final int ROUNDS = 3;

    private CompileCost() {}

    /**
     * Measures and prints a table.
     *
     * @param arguments the numbers of documents; 1, 50, 200 and 1000 if there are none
     * @throws IOException if sources cannot be written
     * @throws InterruptedException if the measuring is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int[] counts = arguments.length == 0
                ? new int[] {1, 50, 200, 1000}
                : Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
        System.out.println("| processor | documents | without CPU ms | with CPU ms | CPU ms per document | class KiB |"
                + " class KiB with |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int count : counts) {
            print("espalier", count, DocumentSources::forEspalier, "dev.espalier.processor.DocumentProcessor");
        }
        for (int count : counts) {
            print(
                    "espalier, one repository",
                    count,
                    DocumentSources::forEspalierWithOneRepository,
                    "dev.espalier.processor.DocumentProcessor");
        }
        for (int count : counts) {
            print("avaje-jsonb", count, DocumentSources::forAvaje, "io.avaje.jsonb.generator.JsonbProcessor");
        }
    }

    private static void print(String name, int count, Sources sources, String processor)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("compile-cost");
        try {
            sources.write(directory.resolve("sources"), count);
            int rounds = count > 200 ? 1 : ROUNDS;
            Cost without = measure(directory, rounds, List.of("-proc:none"));
            Cost with = measure(directory, rounds, List.of("-processor", processor));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %s | %s | %.1f | %d | %d |%n",
                    name,
                    count,
                    without,
                    with,
                    (with.median() - without.median()) / (double) count,
                    without.classBytes() / 1024,
                    with.classBytes() / 1024);
        } finally {
            delete(directory);
        }
    }

    private static Cost measure(Path directory, int rounds, List<String> options)
            throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        long classBytes = 0;
        for (int i = 0; i < rounds; i++) {
            Path classes = Files.createDirectory(directory.resolve("classes"));
            times.add(compile(directory.resolve("sources"), classes, options));
            classBytes = Compilation.sizeOfClasses(classes);
            delete(classes);
        }
        return new Cost(times.stream().mapToLong(Long::longValue).sorted().toArray(), classBytes);
    }

    private static long compile(Path sources, Path classes, List<String> options)
            throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Compilation.class.getName(),
                sources.toString(),
                classes.toString(),
                "-cp",
                classPath,
                "--release",
                "17"));
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        List<String> lines = output.lines().toList();
        return Long.parseLong(lines.get(lines.size() - 1));
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.toList();
        }
        for (int i :
                IntStream.range(0, files.size()).map(i -> files.size() - 1 - i).toArray()) {
            Files.delete(files.get(i));
        }
    }

    /** Writes the sources of so many documents. */
    private interface Sources {
        void write(Path directory, int count) throws IOException;
    }

    /** What a compilation took in milliseconds, ascending, and gave in bytes. */
    private record Cost(long[] times, long classBytes) {

        long median() {
            return times[times.length / 2];
        }

        @Override
        public String toString() {
            long median = median();
            return times.length == 1
                    ? Long.toString(median)
                    : "%d (%d..%d)"
                            .formatted(
                                    median,
                                    LongStream.of(times).min().orElseThrow(),
                                    LongStream.of(times).max().orElseThrow());
        }
    }
}
