package dev.espalier.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this class path in a JVM of its own, with which one talks by lines. It ends when its input does. */
public final class JavaProcess implements AutoCloseable {

    private final Process process;
    private final Path errors;
    private final BufferedReader out;
    private final Writer in;

    /**
     * Starts it.
     *
     * @param options the options of the JVM
     * @param classPath the class path
     * @param program the main class
     * @param arguments its arguments
     * @throws IOException if it does not start
     */
    public JavaProcess(List<String> options, String classPath, Class<?> program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        errors = Files.createTempFile("benchmark", ".err");
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        out = process.inputReader(StandardCharsets.UTF_8);
        in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    /**
     * The class path of this process.
     *
     * @return paths
     */
    public static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    /**
     * Says something.
     *
     * @param line the line
     * @throws IOException if the program has ended
     */
    public void tell(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
    }

    /**
     * Waits for the next line.
     *
     * @return the line
     * @throws IOException if the program has ended
     */
    public String hear() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("The program has ended: " + Files.readString(errors));
        }
        return line;
    }

    /**
     * The number of the process.
     *
     * @return as the operating system has it
     */
    public long pid() {
        return process.pid();
    }

    /** Ends its input and waits for its end. */
    @Override
    public void close() {
        try {
            in.close();
            process.waitFor();
            Files.delete(errors);
        } catch (IOException e) {
            process.destroyForcibly();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
