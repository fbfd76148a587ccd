package dev.espalier.samples.jdk.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines whose cells stand below each other. */
public final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param cells its cells, from the left; a row may be shorter than others
     * @return this
     */
    public Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /**
     * Returns the rows as lines, each cell as wide as the widest of its column and nothing behind the last.
     *
     * @return one line for each row
     */
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(row.get(column))
                    .append(" ".repeat(width(column) - row.get(column).length()))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
