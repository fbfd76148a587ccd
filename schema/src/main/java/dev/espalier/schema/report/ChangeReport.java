package dev.espalier.schema.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines under headings, their columns aligned, as an operator wants to read what would change. */
public final class ChangeReport {

    private static final int WIDEST_COLUMN = 40;

    private final Map<String, List<List<String>>> groups = new LinkedHashMap<>();

    /**
     * Announces a heading, which is printed if there is a line below it.
     *
     * @param heading the text of the heading
     */
    public void heading(String heading) {
        groups.putIfAbsent(heading, new ArrayList<>());
    }

    /**
     * Adds a line.
     *
     * @param heading the heading, which has been announced
     * @param columns the texts, from left to right
     */
    public void line(String heading, String... columns) {
        List<List<String>> lines = groups.get(heading);
        if (lines == null) {
            throw new IllegalArgumentException("no heading " + heading);
        }
        lines.add(List.of(columns));
    }

    /** The text, without a final line break; empty if there is no line. */
    @Override
    public String toString() {
        List<String> text = new ArrayList<>();
        groups.forEach((heading, lines) -> {
            if (!lines.isEmpty()) {
                text.add(heading + " (" + lines.size() + ")");
                lines.forEach(line -> text.add("  " + aligned(line)));
            }
        });
        return String.join("\n", text);
    }

    private String aligned(List<String> line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < line.size(); column++) {
            text.append(line.get(column));
            int padding = column + 1 < line.size()
                    ? width(column) + 2 - line.get(column).length()
                    : 0;
            text.append(" ".repeat(Math.max(padding, column + 1 < line.size() ? 2 : 0)));
        }
        return text.toString().stripTrailing();
    }

    /** One very long text does not push the others to the right. */
    private int width(int column) {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(line -> column < line.size())
                .mapToInt(line -> line.get(column).length())
                .filter(length -> length <= WIDEST_COLUMN)
                .max()
                .orElse(0);
    }
}
