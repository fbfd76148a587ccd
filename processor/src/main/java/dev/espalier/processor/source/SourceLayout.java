package dev.espalier.processor.source;

import java.util.List;

/**
 * Brings the text of a source into the layout that people write by hand, as far as JavaPoet cannot be told: short
 * comments on one line, no empty bodies over two lines, air behind the opening of a type but not between the names of
 * fields, no line over 120 characters. Text blocks stay as they are. It goes through the lines once, without regular
 * expressions, which cost a build more than the writing of the sources.
 */
final class SourceLayout {

    private static final String NAME = "private static final SerializedString ";

    private final List<String> lines;
    private final StringBuilder text = new StringBuilder();

    private SourceLayout(List<String> lines) {
        this.lines = lines;
    }

    static String of(String source) {
        return new SourceLayout(source.lines().toList()).text();
    }

    private String text() {
        boolean inTextBlock = false;
        int next = 0;
        while (next < lines.size()) {
            boolean delimiter = lines.get(next).contains("\"\"\"");
            next = inTextBlock || delimiter ? copied(next) : laidOut(next);
            inTextBlock = delimiter != inTextBlock;
        }
        return text.toString();
    }

    private int copied(int line) {
        append(lines.get(line));
        return line + 1;
    }

    /** Writes a line, with those that go with it; the number of the next one. */
    private int laidOut(int number) {
        String line = lines.get(number);
        if (line.endsWith("/**") && isShortComment(number)) {
            append(shortComment(number));
            return number + 3;
        }
        if (line.endsWith("{") && stripped(number + 1).equals("}")) {
            wrap(line + "}");
            return number + 2;
        }
        if (line.isEmpty() && isBetweenNames(number)) {
            return number + 1;
        }
        wrap(line);
        if (line.endsWith("{") && opensType(line) && !stripped(number + 1).isEmpty()) {
            append("");
        }
        return number + 1;
    }

    private void append(String line) {
        text.append(line).append('\n');
    }

    private void wrap(String line) {
        if (LineWrapping.fits(line) || line.stripLeading().startsWith("*")) {
            append(line);
        } else {
            LineWrapping.wrap(line).forEach(this::append);
        }
    }

    private boolean isShortComment(int start) {
        return stripped(start + 1).startsWith("* ")
                && stripped(start + 2).equals("*/")
                && LineWrapping.fits(shortComment(start));
    }

    private String shortComment(int start) {
        return lines.get(start) + stripped(start + 1).substring(1) + " */";
    }

    /** Whether words alone come before {@code class} or {@code interface}. */
    private static boolean opensType(String line) {
        int noun = Math.max(line.indexOf("class "), line.indexOf("interface "));
        return noun == 0
                || noun > 0
                        && line.charAt(noun - 1) == ' '
                        && line.chars().limit(noun).allMatch(c -> c == ' ' || Character.isJavaIdentifierPart(c));
    }

    private boolean isBetweenNames(int gap) {
        return gap > 0
                && stripped(gap - 1).startsWith(NAME)
                && stripped(gap - 1).endsWith(";")
                && stripped(gap + 1).startsWith(NAME);
    }

    /** A line without its indentation; nothing behind the last one. */
    private String stripped(int line) {
        return line < lines.size() ? lines.get(line).stripLeading() : "";
    }
}
