package dev.espalier.processor.source;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines of code that are too long: behind an assignment if that is enough, else between arguments. */
final class LineWrapping {

    private static final int LIMIT = 120;
    private static final String INDENT = " ".repeat(8);

    private LineWrapping() {}

    static boolean fits(String line) {
        return line.length() <= LIMIT;
    }

    static List<String> wrap(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + INDENT;
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (!fits(rest)) {
            int position = breakOf(rest, lines.isEmpty());
            if (position <= indent.length()) {
                break;
            }
            lines.add(rest.substring(0, position).stripTrailing());
            rest = indent + rest.substring(position).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int breakOf(String line, boolean first) {
        int assignment = line.indexOf(" = ") + 3;
        boolean enough = line.length() - assignment + INDENT.length() <= LIMIT - INDENT.length();
        return first && assignment > 2 && enough ? assignment : lastArgument(line);
    }

    /** Where the last argument begins that can stay behind; never inside a string. */
    private static int lastArgument(String line) {
        int position = -1;
        boolean quoted = false;
        for (int i = 1; i < LIMIT; i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted && line.charAt(i - 1) == ',') {
                position = i + 1;
            }
        }
        return position;
    }
}
