package dev.espalier.benchmarks.roundtrip;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * The process of one client: checks it, then does rounds as it is told by lines {@code warm SCENARIO MILLISECONDS} of processor
 * time and {@code run SCENARIO MILLISECONDS} on the clock.
 */
public final class Worker {

    private Worker() {}

    /**
     * Runs until the standard input ends.
     *
     * @param arguments the name of the contender and the address of the stub
     * @throws Exception if the client is wrong or fails
     */
    public static void main(String[] arguments) throws Exception {
        URI stub = URI.create(arguments[1]);
        Map<Scenario, Load> loads = new EnumMap<>(Scenario.class);
        try (StoreClient client = StoreContender.named(arguments[0]).connect().apply(stub);
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            StoreCheck.require(arguments[0], client, stub);
            System.out.println("ready");
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] words = order.split(" ");
                Load load = loads.computeIfAbsent(Scenario.valueOf(words[1]), scenario -> new Load(client, scenario));
                long millis = Long.parseLong(words[2]);
                System.out.println((words[0].equals("warm") ? load.warm(millis) : load.run(millis)).line());
            }
        } finally {
            loads.values().forEach(Load::close);
        }
    }
}
