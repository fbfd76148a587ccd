package dev.espalier.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was tried on which server, and what came of it, as a table for readers. */
final class ConformanceReport {

    private final SortedMap<String, SortedMap<String, Map<String, Outcome>>> areas = new TreeMap<>();
    private final Map<String, String> absent = new LinkedHashMap<>();
    private final TreeSet<String> servers = new TreeSet<>();

    /** Notes what came of a test. */
    void add(String area, String feature, String server, Outcome outcome) {
        servers.add(server);
        areas.computeIfAbsent(area, any -> new TreeMap<>())
                .computeIfAbsent(feature, any -> new TreeMap<>())
                .merge(server, outcome, Outcome::and);
    }

    /** Notes that nothing could be tried on a server. */
    void addAbsent(String server, String reason) {
        absent.put(server, reason);
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** The report in Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder("# Conformance\n\n")
                .append("What the tests of this build saw on real servers. The tests write this file:\n")
                .append("`mvn verify -pl runtime -am -Despalier.conformance=write`.\n");
        areas.forEach((area, features) -> area(text, area, features));
        absent.forEach((server, reason) -> {
            if (!servers.contains(server)) {
                text.append("\nNot tried on ")
                        .append(server)
                        .append(": ")
                        .append(reason)
                        .append('\n');
            }
        });
        return text.toString();
    }

    private void area(StringBuilder text, String area, Map<String, Map<String, Outcome>> features) {
        text.append("\n## ").append(area).append("\n\n| |");
        servers.forEach(server -> text.append(' ').append(server).append(" |"));
        text.append("\n| --- |").append(" --- |".repeat(servers.size())).append('\n');
        features.forEach((feature, outcomes) -> {
            text.append("| ").append(feature).append(" |");
            servers.forEach(server -> text.append(' ')
                    .append(outcomes.getOrDefault(server, Outcome.NOT_TRIED).words())
                    .append(" |"));
            text.append('\n');
        });
    }
}
