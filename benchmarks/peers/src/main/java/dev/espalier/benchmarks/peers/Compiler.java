package dev.espalier.benchmarks.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@link Compilation}s. */
final class Compiler {

    private Compiler() {}

    /** Compiles all files of a directory in a new process, with some options besides. */
    static Run run(Path sources, List<String> options) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory("classes");
        try {
            List<String> output = outputOf(command(sources, classes, options));
            return new Run(
                    Long.parseLong(output.get(output.size() - 2)),
                    Long.parseLong(output.get(output.size() - 1)),
                    Directories.sizeOfClasses(classes));
        } finally {
            Directories.delete(classes);
        }
    }

    private static List<String> command(Path sources, Path classes, List<String> options) {
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
        return command;
    }

    private static List<String> outputOf(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output.lines().toList();
    }

    /**
     * What a compilation took and gave.
     *
     * @param millis processor time
     * @param mebibytes the most memory that the process held, 0 where the system does not tell
     * @param classBytes the size of all classes
     */
    record Run(long millis, long mebibytes, long classBytes) {}
}
