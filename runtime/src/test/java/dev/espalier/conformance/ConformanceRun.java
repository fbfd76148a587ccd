package dev.espalier.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run of tests has seen. A server that cannot run on this machine, or that this run leaves out, says nothing about
 * what it can do.
 */
final class ConformanceRun {

    private final SortedMap<Row, Map<String, Outcome>> outcomes = new TreeMap<>();
    /** By area: the servers that lack what all its tests need, and why. */
    private final Map<String, Map<String, String>> lacking = new HashMap<>();
    /** By area: the servers that could not run. */
    private final Map<String, Set<String>> unavailable = new HashMap<>();

    /** Notes what came of a test. */
    void add(Row row, String server, Outcome outcome) {
        outcomes.computeIfAbsent(row, any -> new HashMap<>()).merge(server, outcome, Outcome::and);
    }

    /** Notes that a server lacks what all tests of an area need. */
    void addLacking(String area, String server, String reason) {
        lacking.computeIfAbsent(area, any -> new HashMap<>()).put(server, reason);
    }

    /** Notes that the tests of an area could not be tried on a server. */
    void addUnavailable(String area, String server) {
        unavailable.computeIfAbsent(area, any -> new HashSet<>()).add(server);
    }

    /**
     * The report that should be kept: the one that is, as far as this run has nothing to say, and what this run has seen.
     *
     * @param kept the report of earlier runs, here or elsewhere
     * @param complete whether all tests ran, so that a row without a test is to go
     */
    ConformanceTable over(ConformanceTable kept, boolean complete) {
        ConformanceTable table = new ConformanceTable();
        kept.forEachRow(row -> {
            if (!complete || wasTriedElsewhereAlone(row, kept)) {
                kept.servers().forEach(server -> table.set(row, server, kept.get(row, server)));
            }
        });
        outcomes.forEach((row, byServer) -> {
            unavailable
                    .getOrDefault(row.area(), Set.of())
                    .forEach(server -> table.set(row, server, kept.get(row, server)));
            lacking.getOrDefault(row.area(), Map.of())
                    .forEach((server, reason) -> table.set(
                            row, server, Outcome.notOnThisServer(reason).words()));
            byServer.forEach((server, outcome) -> table.set(row, server, outcome.words()));
        });
        return table;
    }

    /** Whether the only servers that say something about a row are such as cannot run here. */
    private boolean wasTriedElsewhereAlone(Row row, ConformanceTable kept) {
        Set<String> elsewhere = unavailable.getOrDefault(row.area(), Set.of());
        return !elsewhere.isEmpty()
                && kept.servers().stream()
                        .filter(server -> !kept.get(row, server).equals(ConformanceTable.NOT_TRIED))
                        .allMatch(elsewhere::contains);
    }
}
