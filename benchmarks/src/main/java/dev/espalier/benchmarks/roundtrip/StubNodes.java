package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some stubs in a process of their own. Each answers after a delay, so that a client is bound by it and not by processors. */
final class StubNodes implements AutoCloseable {

    /**
     * What a node has seen.
     *
     * @param served requests that were answered
     * @param mostHeld how many waited for their answers at the same time, at most
     */
    record Seen(long served, int mostHeld) {}

    private final JavaProcess process;
    private final List<URI> addresses;

    /** Starts so many nodes. */
    StubNodes(int count, long delayMillis) throws IOException {
        process = new JavaProcess(
                List.of("-Xmx256m", "-XX:+UseSerialGC"),
                JavaProcess.ownClassPath(),
                StubNodes.class,
                String.valueOf(count),
                String.valueOf(delayMillis));
        addresses = Stream.of(process.hear().split(" ")).map(URI::create).toList();
    }

    List<URI> addresses() {
        return addresses;
    }

    /** What each node has seen since it was started, in the order of the addresses. */
    List<Seen> seen() throws IOException {
        process.tell("seen");
        return Stream.of(process.hear().split(" "))
                .map(node -> node.split(":"))
                .map(node -> new Seen(Long.parseLong(node[0]), Integer.parseInt(node[1])))
                .toList();
    }

    @Override
    public void close() {
        process.close();
    }

    /** The process: prints the addresses, then for each line what was seen, until the standard input ends. */
    public static void main(String[] arguments) throws IOException {
        List<StubServer> nodes = new ArrayList<>();
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
                nodes.add(new StubServer(Duration.ofMillis(Long.parseLong(arguments[1]))));
            }
            print(nodes.stream().map(node -> node.address().toString()));
            while (orders.readLine() != null) {
                print(nodes.stream().map(node -> node.served() + ":" + node.mostHeld()));
            }
        } finally {
            for (StubServer node : nodes) {
                node.close();
            }
        }
    }

    private static void print(Stream<String> words) {
        System.out.println(words.collect(Collectors.joining(" ")));
    }
}
