package dev.espalier.benchmarks.roundtrip;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The figures of one scenario as Markdown. Ratios are the median of those of each round, in which all clients ran one after
 * the other.
 */
final class RoundTripTable {

    private final String title;
    private final Map<String, List<Figures>> rounds;

    RoundTripTable(String title, Map<String, List<Figures>> rounds) {
        this.title = title;
        this.rounds = rounds;
    }

    void print(PrintStream out) {
        out.println("\n### " + title + "\n");
        out.println("| contender | ops/s | p50 us | p99 us | CPU us/op | min..max | B/op | CPU to raw | B to raw |"
                + " espalier to it: CPU | B | ops/s |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        rounds.forEach((name, figures) -> out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.1f | %,.1f | %,.1f | %,.1f..%,.1f | %,.0f | %s | %s | %s | %s | %s |%n",
                name,
                median(figures, Figures::opsPerSecond),
                median(figures, Figures::medianMicros),
                median(figures, Figures::worstMicros),
                median(figures, Figures::cpuMicros),
                figures.stream().mapToDouble(Figures::cpuMicros).min().orElseThrow(),
                figures.stream().mapToDouble(Figures::cpuMicros).max().orElseThrow(),
                median(figures, Figures::bytes),
                ratio(name, StoreContender.RAW, Figures::cpuMicros),
                ratio(name, StoreContender.RAW, Figures::bytes),
                ratio(StoreContender.OWN, name, Figures::cpuMicros),
                ratio(StoreContender.OWN, name, Figures::bytes),
                ratio(StoreContender.OWN, name, Figures::opsPerSecond)));
        out.flush();
    }

    /** Empty if one of them is not measured. */
    private String ratio(String name, String other, ToDoubleFunction<Figures> figure) {
        List<Figures> ours = rounds.get(name);
        List<Figures> theirs = rounds.get(other);
        if (ours == null || theirs == null) {
            return "";
        }
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i));
        }
        return String.format(Locale.ROOT, "%.2f", median(ratios));
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
