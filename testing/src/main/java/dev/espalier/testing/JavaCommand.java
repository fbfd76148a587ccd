package dev.espalier.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line of a server process.
 *
 * @param java runs the process
 * @param serverOptions the options that this kind of server needs
 * @param classPath the server's jars and the launcher
 * @param mainClass the launcher
 * @param heapMegabytes the upper limit of the heap
 */
record JavaCommand(
        JavaInstallation java, List<String> serverOptions, List<Path> classPath, String mainClass, int heapMegabytes) {

    /** Variables with options for every Java process, such as the port of a debugger, which only one can have. */
    private static final Set<String> OPTIONS_OF_THE_TESTS =
            Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** The heap that a server takes at once. */
    private static final int INITIAL_HEAP_MEGABYTES = 128;

    /**
     * Starts the process.
     *
     * @param directory an existing directory for the process's own files
     * @param arguments the arguments of the launcher
     */
    Process start(Path directory, List<String> arguments) throws IOException {
        // Windows limits the length of a command line, and the class path is longer.
        Path argumentFile = directory.resolve("java.args");
        Path temporary = Files.createDirectories(directory.resolve("tmp"));
        Files.writeString(
                argumentFile,
                Stream.concat(options(temporary), arguments.stream())
                        .map(JavaCommand::quote)
                        .collect(Collectors.joining("\n")),
                Charset.forName(System.getProperty("native.encoding")));
        ProcessBuilder process = new ProcessBuilder(executable(), "@" + argumentFile).directory(directory.toFile());
        process.environment().keySet().removeAll(OPTIONS_OF_THE_TESTS);
        return process.start();
    }

    private Stream<String> options(Path temporary) {
        List<String> options = new ArrayList<>();
        options.add("-Xms" + Math.min(INITIAL_HEAP_MEGABYTES, heapMegabytes) + "m");
        options.add("-Xmx" + heapMegabytes + "m");
        // A server for tests lives for seconds: what counts is how soon it answers.
        options.add("-XX:+UseSerialGC");
        options.add("-XX:TieredStopAtLevel=1");
        // The room that its classes take anyway: otherwise the whole heap is collected each time that they outgrow it.
        options.add("-XX:MetaspaceSize=192m");
        // The classes are those of a release: to verify them again takes a fifth of the start.
        options.add("-XX:+UnlockDiagnosticVMOptions");
        options.add("-XX:+IgnoreUnrecognizedVMOptions");
        options.add("-XX:-BytecodeVerificationRemote");
        options.add("-Djava.io.tmpdir=" + temporary);
        options.add("-Djava.awt.headless=true");
        options.add("-Dfile.encoding=UTF-8");
        options.add("-Dstdout.encoding=UTF-8");
        options.add("-Dstderr.encoding=UTF-8");
        options.add("-Dlog4j.shutdownHookEnabled=false");
        options.add("-Dlog4j2.disable.jmx=true");
        options.addAll(serverOptions);
        options.add("-cp");
        options.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        options.add(mainClass);
        return options.stream();
    }

    private String executable() {
        boolean windows = File.separatorChar == '\\';
        Path executable = java.home().resolve("bin").resolve(windows ? "java.exe" : "java");
        if (!Files.isExecutable(executable)) {
            throw new SearchClusterException("No java command at " + executable
                    + ": the server runs in a process of its own; run the tests with a complete JDK or JRE");
        }
        return executable.toString();
    }

    /** In an argument file a backslash is an escape. */
    private static String quote(String argument) {
        return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
