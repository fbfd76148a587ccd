package dev.espalier.testing.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The commands on standard input. They are read on a thread of their own, which ends this process at the end of the
 * input whatever the server is doing: the operating system closes it when the starting process dies, so that no server
 * outlives the tests.
 */
final class Commands {

    /** What the process may still do when its time is over. */
    private static final int END_MILLISECONDS = 5_000;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Commands() {}

    /**
     * Starts to read.
     *
     * @param input standard input
     * @param end what is left to do at the end of the input; it is not given much time
     */
    static Commands read(InputStream input, Runnable end) {
        Commands commands = new Commands();
        Thread reader = new Thread(() -> commands.readAll(input, end), "commands");
        reader.setDaemon(true);
        reader.start();
        return commands;
    }

    /** Waits for the next command. */
    String next() {
        try {
            return lines.take();
        } catch (InterruptedException e) {
            return "quit";
        }
    }

    private void readAll(InputStream input, Runnable end) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
        Thread last = new Thread(end, "end of commands");
        last.start();
        try {
            last.join(END_MILLISECONDS);
        } catch (InterruptedException e) {
            // Then there is no time at all.
        }
        Runtime.getRuntime().halt(0);
    }
}
