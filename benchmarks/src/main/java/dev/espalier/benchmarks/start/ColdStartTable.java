package dev.espalier.benchmarks.start;

import dev.espalier.benchmarks.roundtrip.StoreContender;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures of all programs as Markdown: medians of the rounds, the least in brackets. */
final class ColdStartTable {

    private final Map<String, StartedProgram> programs;
    private final Map<String, List<Started>> starts;

    ColdStartTable(Map<String, StartedProgram> programs, Map<String, List<Started>> starts) {
        this.programs = programs;
        this.starts = starts;
    }

    void print(PrintStream out) {
        out.println("| contender | first document ms | CPU ms | peak RSS MiB | classes | not in the JDK's archive |"
                + " espalier to it: ms | CPU | RSS |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        starts.forEach((name, rounds) -> out.printf(
                Locale.ROOT,
                "| %s | %.0f (%.0f) | %.0f (%.0f) | %.0f | %d | %d | %s | %s | %s |%n",
                name,
                median(rounds, Started::millis),
                least(rounds, Started::millis),
                median(rounds, Started::cpuMillis),
                least(rounds, Started::cpuMillis),
                median(rounds, Started::peakMebibytes),
                programs.get(name).classes().count(),
                programs.get(name).classes().notShared(),
                ratio(name, Started::millis),
                ratio(name, Started::cpuMillis),
                ratio(name, Started::peakMebibytes)));
        out.flush();
    }

    private String ratio(String name, ToDoubleFunction<Started> figure) {
        int plus = name.indexOf(" +");
        List<Started> own = starts.get(StoreContender.OWN + (plus < 0 ? "" : name.substring(plus)));
        return own == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", median(own, figure) / median(starts.get(name), figure));
    }

    private static double median(List<Started> rounds, ToDoubleFunction<Started> figure) {
        double[] values = rounds.stream().mapToDouble(figure).sorted().toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    private static double least(List<Started> rounds, ToDoubleFunction<Started> figure) {
        return rounds.stream().mapToDouble(figure).min().orElseThrow();
    }
}
