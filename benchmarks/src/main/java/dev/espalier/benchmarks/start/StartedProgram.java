package dev.espalier.benchmarks.start;

import dev.espalier.benchmarks.JavaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A client as a program.
 *
 * @param program its main class
 * @param classes what it loads
 * @param options of its JVM
 * @param stub where it finds its document
 */
record StartedProgram(Class<?> program, Classes classes, List<String> options, String stub) {

    /** Starts it, and ends it when it has its document. */
    Started start() throws IOException {
        long begun = System.nanoTime();
        try (JavaProcess process = new JavaProcess(options, classes.classPath(), program, stub)) {
            process.hear();
            double millis = (System.nanoTime() - begun) / 1e6;
            return Started.of(process.pid(), millis);
        }
    }

    /** The same with its classes from an archive, which a first run makes. */
    StartedProgram withArchive(Path archive) throws IOException {
        new StartedProgram(program, classes, List.of("-XX:AOTCacheOutput=" + archive), stub).start();
        return new StartedProgram(program, classes, List.of("-XX:AOTCache=" + archive), stub);
    }
}
