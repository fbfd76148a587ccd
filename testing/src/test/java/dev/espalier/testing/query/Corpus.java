package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.ServerRelease;
import dev.espalier.testing.query.ValidBody.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The bodies of the project that are valid, and the fields that they are about; a line each. */
final class Corpus {

    private static final Path FOLDER =
            Path.of(System.getProperty("espalier.root"), "schema", "src", "test", "resources", "queries");

    private Corpus() {}

    /** The bodies that a release takes. */
    static List<ValidBody> of(ServerRelease release) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .flatMap(Corpus::read)
                    .filter(body -> body.marks().include(release))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields that a release has, by name. */
    static Map<String, JsonObject> fields(ServerRelease release) {
        Map<String, JsonObject> fields = new LinkedHashMap<>();
        for (String line : lines(FOLDER.resolve("fields.txt"))) {
            String[] words = line.substring(0, Math.max(line.indexOf('{'), 0)).split(" ");
            String name = words[words.length - 1];
            String marks = String.join(" ", List.of(words).subList(0, words.length - 1));
            if (isContent(line) && Marks.parse(marks).include(release)) {
                fields.put(name, (JsonObject) JsonTree.parse(line.substring(line.indexOf('{'))));
            }
        }
        return fields;
    }

    private static Stream<ValidBody> read(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".queries") && !name.endsWith(".searches")) {
            return Stream.empty();
        }
        Part part = name.endsWith(".queries") ? Part.QUERY : Part.SEARCH;
        List<String> lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(i -> isContent(lines.get(i)))
                .mapToObj(i -> body(name + ":" + (i + 1), part, lines.get(i)));
    }

    private static ValidBody body(String place, Part part, String line) {
        int start = line.indexOf('{');
        return new ValidBody(place, part, Marks.parse(line.substring(0, start)), JsonTree.parse(line.substring(start)));
    }

    private static boolean isContent(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
