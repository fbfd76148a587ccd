package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    QueryMatrix() {
        this(new LinkedHashMap<>());
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
