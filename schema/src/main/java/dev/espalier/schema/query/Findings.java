package dev.espalier.schema.query;

import dev.espalier.schema.JsonPosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Collects what is found, with how deep it was found. */
final class Findings {

    private record Entry(QueryFinding finding, int depth) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(FindingKind kind, int depth, JsonPosition position, String suggestion, String... arguments) {
        entries.add(new Entry(new QueryFinding(kind, position, List.of(arguments), suggestion), depth));
    }

    void addAll(Findings other) {
        other.entries.stream().filter(entry -> !entries.contains(entry)).forEach(entries::add);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }

    long errors() {
        return entries.stream().filter(Findings::isError).count();
    }

    /** Whether there are errors of other kinds than some. */
    boolean hasErrorsBut(Set<FindingKind> kinds) {
        return entries.stream()
                .anyMatch(entry ->
                        isError(entry) && !kinds.contains(entry.finding().kind()));
    }

    /** How far a check got before the first error; far beyond everything if there is none. */
    int reached() {
        return entries.stream()
                .filter(Findings::isError)
                .mapToInt(Entry::depth)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** In the order of the text. */
    List<QueryFinding> inOrder() {
        return entries.stream()
                .map(Entry::finding)
                .sorted(Comparator.comparingInt(finding -> finding.position().offset()))
                .toList();
    }

    private static boolean isError(Entry entry) {
        return !entry.finding().kind().isWarning();
    }
}
