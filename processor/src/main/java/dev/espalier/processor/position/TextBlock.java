package dev.espalier.processor.position;

import java.util.ArrayList;
import java.util.List;

/** Takes the indentation out of text blocks, as Java does. */
final class TextBlock {

    private TextBlock() {}

    /** What stands between the quotes, without the line of the opening ones, indentation and blanks at line ends. */
    static PositionedText strip(PositionedText content) {
        List<PositionedText> lines = lines(content);
        int indentation = indentation(lines);
        PositionedText result = new PositionedText();
        for (int i = 0; i < lines.size(); i++) {
            PositionedText line = lines.get(i);
            int end = line.toString().stripTrailing().length();
            result.addAll(line.part(Math.min(indentation, end), end));
            if (i < lines.size() - 1) {
                result.add('\n', line.length() == 0 ? 0 : line.offset(line.length() - 1));
            }
        }
        return result;
    }

    private static List<PositionedText> lines(PositionedText content) {
        List<PositionedText> lines = new ArrayList<>();
        int start = content.indexOf('\n', 0) + 1;
        for (int next = content.indexOf('\n', start); next >= 0; next = content.indexOf('\n', start)) {
            lines.add(content.part(start, next));
            start = next + 1;
        }
        lines.add(content.part(start, content.length()));
        return lines;
    }

    /** The least indentation of a line that is not blank; the last one counts even if it is. */
    private static int indentation(List<PositionedText> lines) {
        int least = lines.get(lines.size() - 1).length();
        boolean lastIsBlank = lines.get(lines.size() - 1).toString().isBlank();
        least = lastIsBlank ? least : Integer.MAX_VALUE;
        for (PositionedText line : lines) {
            String text = line.toString();
            if (!text.isBlank()) {
                least = Math.min(least, text.length() - text.stripLeading().length());
            }
        }
        return least;
    }
}
