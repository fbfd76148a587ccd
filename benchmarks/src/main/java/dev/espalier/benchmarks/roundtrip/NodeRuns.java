package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.roundtrip.StubNodes.Seen;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The rounds of one client with so many nodes of its own. */
final class NodeRuns implements AutoCloseable {

    /** Makes a client of some nodes with as many connections to each. */
    interface Connect extends BiFunction<List<URI>, Integer, StoreClient> {}

    private final String name;
    private final StubNodes nodes;
    private final StoreClient client;
    private final Load load;
    private final List<Double> rounds = new ArrayList<>();
    private List<Seen> warm = List.of();

    NodeRuns(String name, Connect connect, int count, long delayMillis, int connections) throws IOException {
        this.name = name;
        this.nodes = new StubNodes(count, delayMillis);
        this.client = connect.apply(nodes.addresses(), connections);
        this.load = new Load(client, Scenario.GET32);
    }

    void warm(long millis) throws Exception {
        load.run(millis);
        warm = nodes.seen();
    }

    void round(long millis) throws Exception {
        rounds.add(load.run(millis).opsPerSecond());
    }

    /** Records where it waits. */
    LockWaits waits(long millis) throws Exception {
        return LockWaits.during(() -> load.run(millis));
    }

    String name() {
        return name;
    }

    /** How many calls there were since it was warm. */
    long calls() throws IOException {
        return served().stream().mapToLong(Long::longValue).sum();
    }

    /** A line of the table. Ratios are the median of those of each round. */
    void print(PrintStream out, NodeRuns one, double limit) throws IOException {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(rounds.get(i) / one.rounds.get(i));
        }
        out.printf(
                Locale.ROOT,
                "| %s | %d | %,.0f | %.2f | %,.0f | %s | %d |%n",
                name,
                nodes.addresses().size(),
                median(rounds),
                median(ratios),
                limit,
                shares(),
                nodes.seen().stream().mapToInt(Seen::mostHeld).max().orElseThrow());
    }

    private String shares() throws IOException {
        double all = calls();
        return served().stream()
                .map(some -> String.format(Locale.ROOT, "%.1f %%", 100 * some / all))
                .collect(Collectors.joining(", "));
    }

    private List<Long> served() throws IOException {
        List<Seen> now = nodes.seen();
        List<Long> served = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            served.add(now.get(i).served() - warm.get(i).served());
        }
        return served;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    @Override
    public void close() throws IOException {
        load.close();
        client.close();
        nodes.close();
    }
}
