package dev.espalier.testing.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The nodes of this process, counted from 0. */
final class Nodes {

    private final NodeStarter starter;
    private final List<Path> directories;
    private final Map<Integer, RunningNode> running = new ConcurrentHashMap<>();

    Nodes(NodeStarter starter, List<Path> directories) {
        this.starter = starter;
        this.directories = directories;
    }

    /** Starts the first node alone, because it initialises the server's static state, and then the others at once. */
    void startAll() throws Exception {
        start(0);
        ExecutorService executor = Executors.newCachedThreadPool();
        try {
            List<Future<?>> others = new ArrayList<>();
            for (int node = 1; node < directories.size(); node++) {
                int number = node;
                others.add(executor.submit(() -> {
                    start(number);
                    return null;
                }));
            }
            for (Future<?> other : others) {
                other.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            executor.shutdown();
        }
    }

    void start(int node) throws Exception {
        running.put(node, starter.start(directories.get(node)));
    }

    void stop(int node) throws Exception {
        RunningNode stopped = running.remove(node);
        if (stopped == null) {
            throw new IllegalStateException("Node " + node + " is not running");
        }
        stopped.stop();
    }

    void stopAll() throws Exception {
        for (int node : List.copyOf(running.keySet())) {
            stop(node);
        }
    }
}
