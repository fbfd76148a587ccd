package dev.espalier.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What annotation processing costs: javac over so many documents, each time in a new process, with the processor and
 * without it. The difference in processor time, for each document, is the cost. The contenders take turns, because the
 * speed of a machine drifts; what the compiler writes goes to {@code java.io.tmpdir}, best a file system in memory.
 */
public final class CompileCost {

    private static final int ROUNDS = 5;
    private static final List<String> NONE = List.of("-proc:none");

    private CompileCost() {}

    /**
     * Measures and prints a table.
     *
     * @param arguments {@code plain} or {@code nested}, the shape of the documents, plain if left out; and the numbers
     *     of documents; 1, 50, 200 and 1000 if there are none
     * @throws IOException if sources cannot be written
     * @throws InterruptedException if the measuring is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean nested = arguments.length > 0 && arguments[0].equals("nested");
        int[] counts = Arrays.stream(arguments)
                .filter(argument -> !List.of("plain", "nested").contains(argument))
                .mapToInt(Integer::parseInt)
                .toArray();
        System.out.println("| documents | | without CPU ms | with CPU ms | CPU ms per document | of avaje-jsonb |"
                + " MiB | class KiB over those without |");
        System.out.println("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int count : counts.length == 0 ? new int[] {1, 50, 200, 1000} : counts) {
            Map<Contender, Cost> costs = measure(count, nested);
            double avaje = costs.get(Contender.AVAJE).perDocument();
            costs.forEach((contender, cost) -> System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %s | %s | %.1f | %.2f | %d | %d |%n",
                    count,
                    contender.title(),
                    cost.without().spread(),
                    cost.with().spread(),
                    cost.perDocument(),
                    cost.perDocument() / avaje,
                    cost.with().memory(),
                    cost.classKiB()));
        }
    }

    private static Map<Contender, Cost> measure(int count, boolean nested) throws IOException, InterruptedException {
        Map<Contender, Cost> costs = new EnumMap<>(Contender.class);
        Path directory = Files.createTempDirectory("compile-cost");
        try {
            for (Contender contender : Contender.values()) {
                contender.writeSources(directory.resolve(contender.name()), count, nested);
                costs.put(contender, new Cost(count, new Runs(), new Runs()));
            }
            for (int round = 0; round < (count > 200 ? 1 : ROUNDS); round++) {
                for (Contender contender : Contender.values()) {
                    Path sources = directory.resolve(contender.name());
                    Cost cost = costs.get(contender);
                    cost.without().add(Compiler.run(sources, NONE));
                    cost.with().add(Compiler.run(sources, contender.options()));
                }
            }
            return costs;
        } finally {
            Directories.delete(directory);
        }
    }

    /** Compilations of the same documents with the processor and without it. */
    private record Cost(int documents, Runs without, Runs with) {

        double perDocument() {
            return (with.median() - without.median()) / (double) documents;
        }

        long classKiB() {
            return (with.classBytes() - without.classBytes()) / 1024;
        }
    }
}
