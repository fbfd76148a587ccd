package dev.espalier.schema;

/**
 * The restricted edit distance (optimal string alignment): how many insertions, deletions, replacements and swaps of
 * neighbours turn one text into another.
 */
final class EditDistance {

    private EditDistance() {}

    static int between(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            distance[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            distance[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int replaced = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                int shortest = Math.min(replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
                distance[i][j] = swapped(from, to, i, j) ? Math.min(shortest, distance[i - 2][j - 2] + 1) : shortest;
            }
        }
        return distance[from.length()][to.length()];
    }

    private static boolean swapped(String from, String to, int i, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
