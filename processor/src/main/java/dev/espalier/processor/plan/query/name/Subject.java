package dev.espalier.processor.plan.query.name;

import dev.espalier.schema.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verb that a query method's name begins with: what is done with the documents that match. */
public enum Subject {
    FIND("find", "read", "get", "query", "search"),
    STREAM("stream"),
    COUNT("count"),
    EXISTS("exists"),
    DELETE("delete", "remove"),
    /** What no name says: only a stated query can. */
    UPDATE();

    private final List<String> words;

    Subject(String... words) {
        this.words = List.of(words);
    }

    /** The verb at the beginning of a name, if there is one. */
    public static Optional<String> wordOf(NameText name) {
        return Arrays.stream(values())
                .flatMap(subject -> subject.words.stream())
                .filter(word -> name.hasWord(word, 0))
                .findFirst();
    }

    /** The subject that a verb stands for. */
    public static Subject of(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.words.contains(word))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the documents themselves are wanted, so that First and OrderBy make sense. */
    public boolean returnsDocuments() {
        return this == FIND || this == STREAM;
    }

    /** All verbs, for a message. */
    static String allWords() {
        return words().collect(Collectors.joining(", "));
    }

    /** A question for the user whose verb is misspelled, or nothing. */
    static String hint(NameText name) {
        String verb = name.text().replaceFirst("(?<=.)\\p{Lu}.*", "");
        return NearestName.hint(verb, words().toList());
    }

    private static Stream<String> words() {
        return Arrays.stream(values()).flatMap(subject -> subject.words.stream());
    }
}
