package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What 32 threads get done by one, two and four nodes that answer after a delay, and where these threads wait for each
 * other. The delay is most of a call, so that two processors are enough.
 */
public final class Nodes {

    private static final List<Integer> COUNTS = List.of(1, 2, 4);
    private static final int THREADS = Scenario.GET32.threads();

    private static final Map<String, NodeRuns.Connect> CLIENTS =
            new TreeMap<>(Map.of(StoreContender.RAW, RawClient::new, StoreContender.OWN, EspalierClient::new));

    private Nodes() {}

    /**
     * Measures and prints tables.
     *
     * @param arguments {@code delay} of an answer in milliseconds, at least 1; {@code connections} to each node;
     *     {@code rounds}, in which all take turns, and {@code seconds} for each of them, which
     *     are warmed up by two such rounds
     * @throws Exception if a client or a process fails
     */
    public static void main(String[] arguments) throws Exception {
        Settings settings = new Settings(arguments, Set.of("delay", "connections", "rounds", "seconds"));
        long delay = (long) settings.number("delay", 10);
        long millis = (long) (1000 * settings.number("seconds", 1.5));
        growth(delay, (int) settings.number("connections", 4), (int) settings.number("rounds", 7), millis);
        waits(delay, millis);
        waits(0, millis);
    }

    private static void growth(long delay, int connections, int rounds, long millis) throws Exception {
        List<NodeRuns> all = new ArrayList<>();
        try {
            for (Map.Entry<String, NodeRuns.Connect> client : CLIENTS.entrySet()) {
                for (int count : COUNTS) {
                    all.add(new NodeRuns(client.getKey(), client.getValue(), count, delay, connections));
                }
            }
            for (NodeRuns runs : all) {
                runs.warm(2 * millis);
            }
            for (int i = 0; i < rounds; i++) {
                for (NodeRuns runs : all) {
                    runs.round(millis);
                }
            }
            System.out.printf(
                    "%n### GET _doc, %d threads, answers after %d ms, %d connections to each node%n%n",
                    THREADS, delay, connections);
            System.out.println("| contender | nodes | calls/s | to one node | at most | share of each node |"
                    + " open at a node, most |");
            System.out.println("| --- | ---: | ---: | ---: | ---: | --- | ---: |");
            for (int i = 0; i < all.size(); i++) {
                int column = i % COUNTS.size();
                int open = Math.min(connections * COUNTS.get(column), THREADS);
                all.get(i).print(System.out, all.get(i - column), open * 1000.0 / delay);
            }
        } finally {
            for (NodeRuns runs : all) {
                runs.close();
            }
        }
    }

    /** With a connection for each thread at each node nobody has to wait for one; who waits does so for a lock. */
    private static void waits(long delay, long millis) throws Exception {
        int most = COUNTS.get(COUNTS.size() - 1);
        System.out.printf(
                "%n### Where the %d threads wait: %d nodes, answers after %d ms, %d connections to each node%n%n",
                THREADS, most, delay, THREADS);
        System.out.println("| contender | calls | waits | in 1000 calls | us of a call | at |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | --- |");
        for (Map.Entry<String, NodeRuns.Connect> client : CLIENTS.entrySet()) {
            try (NodeRuns runs = new NodeRuns(client.getKey(), client.getValue(), most, delay, THREADS)) {
                runs.warm(millis);
                LockWaits waits = runs.waits(millis);
                waits.print(System.out, runs.name(), runs.calls());
            }
        }
    }
}
