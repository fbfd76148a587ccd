package dev.espalier.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A problem that a source announces in a comment: {@code // DOC-103 at 8} for column 8 of the same line, {@code //
 * ENV-002 without a place} for a message that has none.
 *
 * @param path the source file, empty without a place
 * @param line from 1; -1 without a place
 * @param column from 1; -1 without a place
 * @param code what is to be reported
 */
record ExpectedProblem(String path, long line, long column, String code) implements Comparable<ExpectedProblem> {

    private static final Pattern MARK = Pattern.compile("([A-Z]+-\\d+) (?:at (\\d+)|without a place)");

    /** The problems that a source announces. */
    static List<ExpectedProblem> in(SourceText source) {
        List<ExpectedProblem> expected = new ArrayList<>();
        List<String> lines = Arrays.asList(source.text().split("\n"));
        for (int line = 0; line < lines.size(); line++) {
            int comment = lines.get(line).indexOf("// ");
            Matcher mark = MARK.matcher(comment < 0 ? "" : lines.get(line).substring(comment));
            while (mark.find()) {
                expected.add(
                        mark.group(2) == null
                                ? new ExpectedProblem("", -1, -1, mark.group(1))
                                : new ExpectedProblem(
                                        source.path(), line + 1, Long.parseLong(mark.group(2)), mark.group(1)));
            }
        }
        return expected;
    }

    /** The problem that a message reports. */
    static ExpectedProblem of(CompilerMessage message) {
        return new ExpectedProblem(message.path(), message.line(), message.column(), message.code());
    }

    @Override
    public int compareTo(ExpectedProblem other) {
        return toString().compareTo(other.toString());
    }
}
