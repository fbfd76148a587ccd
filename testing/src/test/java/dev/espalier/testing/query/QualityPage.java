package dev.espalier.testing.query;

import dev.espalier.testing.SearchServerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that tells how well the checker does; a section for each server. */
final class QualityPage {

    private static final Path FILE = Path.of(System.getProperty("espalier.root"), "schema", "QUERYCHECK.md");

    private static final String INTRODUCTION = """
            # How well queries are checked

            Bodies that servers take are edited at random; then the check of queries, by its grammar alone and without a mapping, is
            compared with what the parser of a real server says. Recall is the part of what the server's parser refuses that the check
            calls an error; precision is the part of what the check calls an error that the server does not answer. Warnings count as
            nothing. In a second run the check knows the fields of the index, and fields in the bodies are edited: wrong is what the server does not
            answer, and what it answers in silence although it can match nothing, as of fields that are not there, of objects, of parts of
            nested objects that are asked outside of these, and of fields without terms or words. The tests write this page: `mvn verify -pl testing -am -Dtest=QueryCheckTest -Despalier.queries=write`.
            """;

    private static final String SECTION = "\n## ";

    private QualityPage() {}

    static boolean isWritten() {
        return "write".equals(System.getProperty("espalier.queries"));
    }

    /** Puts a section in the place of that of the same server. */
    static void write(SearchServerKind server, String section) throws IOException {
        String kept = Files.exists(FILE) ? Files.readString(FILE) : "";
        String others = Arrays.stream(kept.split("(?m)^## "))
                .skip(1)
                .map(text -> SECTION + text.strip() + "\n")
                .filter(text -> !text.startsWith(SECTION + server.product() + " " + major(server)))
                .collect(Collectors.joining());
        String sections = Stream.of((others + SECTION + server + "\n\n" + section).split("(?m)^## "))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .sorted()
                .map(text -> SECTION + text + "\n")
                .collect(Collectors.joining());
        Files.writeString(FILE, INTRODUCTION + sections);
    }

    private static String major(SearchServerKind server) {
        return server.version().substring(0, server.version().indexOf('.') + 1);
    }

    static String section(Measurement measured, JudgedCorpus judged, JudgingServer server) {
        TreeSet<String> missing = new TreeSet<>(judged.missing());
        missing.addAll(server.missingFields());
        String rows = Stream.of(Edit.values())
                .map(edit -> row(edit.toString(), measured.of(edit)))
                .collect(Collectors.joining());
        return String.format(
                        Locale.ROOT,
                        "%d valid bodies, %.1f %% of them called wrong. Left out, for the server of the tests has no such module or field: %s.%n%n",
                        measured.validBodies(),
                        100 * measured.falseAlarms(),
                        String.join(", ", missing))
                + "| edit | bodies | refused | recall | precision |\n| --- | --- | --- | --- | --- |\n"
                + rows
                + row("all", measured.ofAll());
    }

    static String section(FieldMeasurement measured) {
        String rows = Stream.of(FieldEdit.values())
                .map(edit -> row(edit.toString(), measured.of(edit)))
                .collect(Collectors.joining());
        return String.format(
                        Locale.ROOT,
                        "With the fields of the index known, %.1f %% of the %d valid bodies are called wrong; and of edited fields:%n%n",
                        100 * measured.falseAlarms(),
                        measured.validBodies())
                + "| edit | bodies | wrong | recall | precision |\n| --- | --- | --- | --- | --- |\n"
                + rows
                + row("all", measured.ofAll());
    }

    private static String row(String edit, Score score) {
        return "| " + edit + " | " + score.cells() + " |\n";
    }
}
