package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.ServerRelease;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a server answers to each query of each field type.
 *
 * @param answers by query and type
 */
record QueryMatrix(Map<String, Map<FieldType, Answer>> answers) {

    /** What became of a search. */
    enum Answer {
        /** It finds the value, or has something to say of it. */
        FINDS,
        /** It is answered as if there was no value. */
        SILENT,
        /** It is refused. */
        REFUSES
    }

    /** Where the answers of a release are kept. */
    static Path file(ServerRelease release) {
        return Path.of(
                "src/test/resources/dev/espalier/conformance/mapping/query-matrix",
                release.id().replace(':', '-') + ".txt");
    }

    QueryMatrix() {
        this(new LinkedHashMap<>());
    }

    /** Reads what {@link #text()} has written. */
    static QueryMatrix parse(String text) {
        QueryMatrix matrix = new QueryMatrix();
        String query = "";
        for (String line : text.lines().filter(written -> !written.isEmpty()).toList()) {
            List<String> words = List.of(line.strip().split(" "));
            if (!line.startsWith(" ")) {
                query = line;
                continue;
            }
            Answer answer = Answer.valueOf(words.get(0).toUpperCase(Locale.ROOT));
            Map<FieldType, Answer> types =
                    matrix.answers.computeIfAbsent(query, name -> new EnumMap<>(FieldType.class));
            words.stream()
                    .skip(1)
                    .forEach(name -> types.put(FieldType.named(name).orElseThrow(), answer));
        }
        return matrix;
    }

    /** The answers to a query, by type; none if the server does not know it. */
    Map<FieldType, Answer> of(FieldQuery query) {
        return answers.getOrDefault(query.name(), Map.of());
    }

    void add(FieldQuery query, FieldType type, Answer answer) {
        answers.computeIfAbsent(query.name(), name -> new EnumMap<>(FieldType.class))
                .put(type, answer);
    }

    /** A paragraph for each query, a line for each answer that some types get. */
    String text() {
        return answers.entrySet().stream()
                .map(query -> query.getKey() + "\n" + lines(query.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(Map<FieldType, Answer> types) {
        Map<Answer, Set<String>> names = new TreeMap<>();
        types.forEach((type, answer) ->
                names.computeIfAbsent(answer, any -> new TreeSet<>()).add(type.typeName()));
        return Arrays.stream(Answer.values())
                .filter(names::containsKey)
                .map(answer -> "  " + answer.name().toLowerCase(Locale.ROOT) + " " + String.join(" ", names.get(answer))
                        + "\n")
                .collect(Collectors.joining());
    }
}
