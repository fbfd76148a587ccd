package dev.espalier.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The last lines that a server has printed. */
final class ServerOutput {

    private static final int LINES_KEPT = 200;

    private final Deque<String> lines = new ArrayDeque<>();

    /** Reads a stream to its end on a thread of its own, so that the server never waits for a reader. */
    static Thread drain(InputStream stream, String threadName, Consumer<String> line, Runnable end) {
        Thread reader = new Thread(
                () -> {
                    readAll(stream, line);
                    end.run();
                },
                threadName);
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private static void readAll(InputStream stream, Consumer<String> consumer) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                consumer.accept(line);
            }
        } catch (IOException e) {
            consumer.accept("(the output could not be read further: " + e.getMessage() + ")");
        }
    }

    synchronized void add(String line) {
        if (lines.size() == LINES_KEPT) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines);
    }
}
