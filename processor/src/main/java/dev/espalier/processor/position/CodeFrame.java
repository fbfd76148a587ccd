package dev.espalier.processor.position;

/** A line of a source, with a caret under one of its characters. */
public final class CodeFrame {

    /** How much of a line is shown on either side of the caret. */
    private static final int MARGIN = 50;

    private static final String CUT = "...";

    private CodeFrame() {}

    /** The two lines; tabs stay tabs, so that the caret stands where it should. */
    public static String of(SourceSpot spot) {
        int column = Math.min(spot.column() - 1, spot.text().length());
        int from = Math.max(0, column - MARGIN);
        int to = Math.min(spot.text().length(), column + MARGIN);
        String before = spot.text().substring(from, column);
        if (from == 0) {
            before = before.stripLeading();
        }
        String start = from == 0 ? "" : CUT;
        String end = to == spot.text().length() ? "" : CUT;
        String number = spot.line() + " | ";
        String behind = spot.text().substring(column, to).stripTrailing();
        return number + start + before + behind + end + "\n" + " ".repeat(number.length() - 2) + "| "
                + blank(start + before) + "^\n";
    }

    private static String blank(String text) {
        return text.replaceAll("[^\t]", " ");
    }
}
