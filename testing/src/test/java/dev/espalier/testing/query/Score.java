package dev.espalier.testing.query;

import dev.espalier.testing.query.Verdict.Outcome;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How often the checker and a server agree. */
final class Score {

    private final Map<Outcome, Integer> alarms = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> silences = new EnumMap<>(Outcome.class);

    void add(Outcome outcome, boolean alarm) {
        (alarm ? alarms : silences).merge(outcome, 1, Integer::sum);
    }

    void add(Score other) {
        other.alarms.forEach((outcome, count) -> alarms.merge(outcome, count, Integer::sum));
        other.silences.forEach((outcome, count) -> silences.merge(outcome, count, Integer::sum));
    }

    int count() {
        return sum(alarms) + sum(silences);
    }

    /** How many the server's parser refuses. */
    int refused() {
        return alarms.getOrDefault(Outcome.REFUSED, 0) + silences.getOrDefault(Outcome.REFUSED, 0);
    }

    /** The part of what the server's parser refuses that the checker refuses too. */
    double recall() {
        return ratio(alarms.getOrDefault(Outcome.REFUSED, 0), refused());
    }

    /** The part of what the checker refuses that the server does not answer. */
    double precision() {
        int all = sum(alarms);
        return ratio(all - alarms.getOrDefault(Outcome.TAKEN, 0), all);
    }

    /** The part of what the server answers that the checker refuses. */
    double falseAlarms() {
        int wrong = alarms.getOrDefault(Outcome.TAKEN, 0);
        return 1 - ratio(silences.getOrDefault(Outcome.TAKEN, 0), wrong + silences.getOrDefault(Outcome.TAKEN, 0));
    }

    private static int sum(Map<Outcome, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** The figures as cells of a table. */
    String cells() {
        return String.format(Locale.ROOT, "%d | %d | %.4f | %.4f", count(), refused(), recall(), precision());
    }
}
