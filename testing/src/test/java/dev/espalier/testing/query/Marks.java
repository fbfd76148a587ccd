package dev.espalier.testing.query;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.ServerRelease;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The releases that a line of the corpus is for: all of them, or those of one of its marks, such as {@code es>=8.15}. */
record Marks(List<String> words) {

    private static final Pattern MARK = Pattern.compile("(es|os)(?:>=(\\d+\\.\\d+))?(?:<(\\d+\\.\\d+))?");

    static Marks parse(String text) {
        return new Marks(Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean include(ServerRelease release) {
        return words.isEmpty() || words.stream().anyMatch(word -> includes(word, release));
    }

    private static boolean includes(String word, ServerRelease release) {
        Matcher mark = MARK.matcher(word);
        if (!mark.matches()) {
            throw new IllegalArgumentException("'" + word + "' is no mark like es, os>=2.14 or es>=8.8<9.1");
        }
        Dialect dialect = mark.group(1).equals("es") ? Dialect.ELASTICSEARCH : Dialect.OPENSEARCH;
        return release.dialect() == dialect
                && (mark.group(2) == null || release.isAtLeast(parse(dialect, mark.group(2))))
                && (mark.group(3) == null || !release.isAtLeast(parse(dialect, mark.group(3))));
    }

    private static ServerRelease parse(Dialect dialect, String version) {
        return ServerRelease.parse(dialect.id() + ":" + version);
    }
}
