package dev.espalier.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What came of each feature on each server, in words, as a Markdown page. */
final class ConformanceTable {

    static final String NOT_TRIED = "not tried";

    private static final String INTRODUCTION = """
            # Conformance

            What the tests of this build saw on real servers. The tests write this file:
            `mvn verify -pl runtime -am -Despalier.conformance=write`.
            """;

    private static final String AREA = "## ";

    private final SortedMap<Row, SortedMap<String, String>> rows = new TreeMap<>();

    /** Reads what {@link #markdown()} has written. */
    static ConformanceTable parse(String markdown) {
        ConformanceTable table = new ConformanceTable();
        String area = "";
        List<String> servers = List.of();
        for (String line : markdown.lines().toList()) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (line.startsWith(AREA)) {
                area = line.substring(AREA.length());
            } else if (line.startsWith("| |")) {
                servers = cells.subList(2, cells.size());
            } else if (line.startsWith("| ") && !line.startsWith("| ---")) {
                for (int i = 0; i < servers.size(); i++) {
                    table.set(new Row(area, cells.get(1)), servers.get(i), cells.get(i + 2));
                }
            }
        }
        return table;
    }

    void set(Row row, String server, String words) {
        SortedMap<String, String> cells = rows.computeIfAbsent(row, any -> new TreeMap<>());
        if (!words.equals(NOT_TRIED)) {
            cells.put(server, words.replace('|', '/').replace('\n', ' '));
        }
    }

    String get(Row row, String server) {
        return rows.getOrDefault(row, new TreeMap<>()).getOrDefault(server, NOT_TRIED);
    }

    void forEachRow(Consumer<Row> action) {
        rows.keySet().forEach(action);
    }

    /** The servers on which anything was tried. */
    SortedSet<String> servers() {
        SortedSet<String> servers = new TreeSet<>();
        rows.values().forEach(cells -> servers.addAll(cells.keySet()));
        return servers;
    }

    /** The page. */
    String markdown() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        SortedSet<String> servers = servers();
        String area = "";
        for (Row row : rows.keySet()) {
            if (!row.area().equals(area)) {
                area = row.area();
                text.append('\n').append(AREA).append(area).append("\n\n| | ");
                text.append(String.join(" | ", servers)).append(" |\n|");
                text.append(" --- |".repeat(servers.size() + 1)).append('\n');
            }
            text.append("| ").append(row.feature()).append(" |");
            servers.forEach(server -> text.append(' ').append(get(row, server)).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }
}
