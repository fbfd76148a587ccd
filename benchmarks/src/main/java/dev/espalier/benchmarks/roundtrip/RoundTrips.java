package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.JavaProcess;
import dev.espalier.benchmarks.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures clients over a socket, each in a process of its own, against one stub in another. All clients are warmed up, then
 * they take turns for some rounds, so that what else the machine does falls upon all of them alike.
 */
public final class RoundTrips {

    private static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC");

    private RoundTrips() {}

    /**
     * Measures and prints tables.
     *
     * @param arguments {@code contenders} and {@code scenarios}, separated by commas; {@code warmup}, seconds of
     *     processor time for each client and scenario; {@code rounds}, and {@code seconds} for each of them
     * @throws IOException if a process fails
     */
    public static void main(String[] arguments) throws IOException {
        Settings settings = new Settings(arguments, Set.of("contenders", "scenarios", "warmup", "rounds", "seconds"));
        List<String> names = settings.names(
                "contenders",
                StoreContender.all().stream().map(StoreContender::name).toList());
        List<String> labels = settings.names(
                "scenarios", Stream.of(Scenario.values()).map(Scenario::label).toList());
        Map<String, JavaProcess> workers = new LinkedHashMap<>();
        try (JavaProcess stub = new JavaProcess(HEAP, JavaProcess.ownClassPath(), StubServer.class)) {
            String address = stub.hear();
            for (String name : names) {
                workers.put(
                        name,
                        new JavaProcess(HEAP, StoreContender.named(name).classPath(), Worker.class, name, address));
                workers.get(name).hear();
            }
            for (Scenario scenario : Scenario.values()) {
                if (labels.contains(scenario.label())) {
                    new RoundTripTable(scenario.title(), measure(scenario, workers, settings)).print(System.out);
                }
            }
        } finally {
            workers.values().forEach(JavaProcess::close);
        }
    }

    private static Map<String, List<Figures>> measure(
            Scenario scenario, Map<String, JavaProcess> workers, Settings settings) throws IOException {
        long warmup = (long) (1000 * settings.number("warmup", 4));
        long each = (long) (1000 * settings.number("seconds", 1));
        Map<String, List<Figures>> rounds = new LinkedHashMap<>();
        for (Map.Entry<String, JavaProcess> worker : workers.entrySet()) {
            round(worker.getValue(), "warm", scenario, warmup);
            rounds.put(worker.getKey(), new ArrayList<>());
        }
        for (int i = 0; i < (int) settings.number("rounds", 3); i++) {
            for (Map.Entry<String, JavaProcess> worker : workers.entrySet()) {
                rounds.get(worker.getKey()).add(round(worker.getValue(), "run", scenario, each));
            }
        }
        return rounds;
    }

    private static Figures round(JavaProcess worker, String order, Scenario scenario, long millis) throws IOException {
        worker.tell(order + " " + scenario + " " + millis);
        return Figures.parse(worker.hear());
    }
}
