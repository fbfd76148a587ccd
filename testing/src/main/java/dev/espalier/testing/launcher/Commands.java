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

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Commands() {}

    static Commands read(InputStream input) {
        Commands commands = new Commands();
        Thread reader = new Thread(() -> commands.readAll(input), "commands");
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

    private void readAll(InputStream input) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
        Runtime.getRuntime().halt(0);
    }
}
