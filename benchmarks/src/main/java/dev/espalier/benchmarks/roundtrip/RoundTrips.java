package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.JavaProcess;
import dev.espalier.benchmarks.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
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
     *     processor time for each client and scenario; {@code rounds}, {@code seconds} for
     *     each of them, and {@code forks}: how often all of that is done, by new processes
     * @throws IOException if a process fails
     */
    public static void main(String[] arguments) throws IOException {
        Settings settings =
                new Settings(arguments, Set.of("contenders", "scenarios", "warmup", "rounds", "seconds", "forks"));
        List<String> names = settings.names(
                "contenders",
                StoreContender.all().stream().map(StoreContender::name).toList());
        List<String> labels = settings.names(
                "scenarios", Stream.of(Scenario.values()).map(Scenario::label).toList());
        Map<Scenario, Map<String, List<Figures>>> figures = new EnumMap<>(Scenario.class);
        try (JavaProcess stub = new JavaProcess(HEAP, JavaProcess.ownClassPath(), StubServer.class)) {
            String address = stub.hear();
            for (int fork = 0; fork < (int) settings.number("forks", 1); fork++) {
                Map<String, JavaProcess> workers = new LinkedHashMap<>();
                try {
                    for (String name : names) {
                        String classPath = StoreContender.named(name).classPath();
                        workers.put(name, new JavaProcess(HEAP, classPath, Worker.class, name, address));
                        workers.get(name).hear();
                    }
                    for (Scenario scenario : Scenario.values()) {
                        if (labels.contains(scenario.label())) {
                            measure(
                                    scenario,
                                    workers,
                                    settings,
                                    figures.computeIfAbsent(scenario, first -> new LinkedHashMap<>()));
                        }
                    }
                } finally {
                    workers.values().forEach(JavaProcess::close);
                }
            }
        }
        figures.forEach((scenario, rounds) -> new RoundTripTable(scenario.title(), rounds).print(System.out));
    }

    private static void measure(
            Scenario scenario, Map<String, JavaProcess> workers, Settings settings, Map<String, List<Figures>> rounds)
            throws IOException {
        long warmup = (long) (1000 * settings.number("warmup", 4));
        long each = (long) (1000 * settings.number("seconds", 1));
        for (JavaProcess worker : workers.values()) {
            round(worker, "warm", scenario, warmup);
        }
        for (int i = 0; i < (int) settings.number("rounds", 3); i++) {
            for (Map.Entry<String, JavaProcess> worker : workers.entrySet()) {
                rounds.computeIfAbsent(worker.getKey(), name -> new ArrayList<>())
                        .add(round(worker.getValue(), "run", scenario, each));
            }
        }
    }

    private static Figures round(JavaProcess worker, String order, Scenario scenario, long millis) throws IOException {
        worker.tell(order + " " + scenario + " " + millis);
        return Figures.parse(worker.hear());
    }
}
