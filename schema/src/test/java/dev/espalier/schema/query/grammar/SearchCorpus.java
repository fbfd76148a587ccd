package dev.espalier.schema.query.grammar;

import dev.espalier.schema.Availability;
import dev.espalier.schema.ServerRelease;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Search bodies that servers take: one on each line, after the marks of the releases that have what it asks for. */
final class SearchCorpus {

    private static final List<String> FILES = List.of("aggregations.searches", "bodies.searches");

    /** A search body with the releases that take it. */
    record Body(String place, Availability availability, String json) {}

    private SearchCorpus() {}

    static Stream<Body> bodies() {
        return FILES.stream().flatMap(SearchCorpus::read);
    }

    static Stream<Body> of(ServerRelease release) {
        return bodies().filter(body -> body.availability().on(release));
    }

    private static Stream<Body> read(String file) {
        List<String> lines = text(file).lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .map(i -> body(file + ":" + (i + 1), lines.get(i)));
    }

    private static Body body(String place, String line) {
        int brace = line.indexOf('{');
        return new Body(
                place,
                PresenceReader.read(new GrammarCursor(line.substring(0, brace).strip()))
                        .availability(),
                line.substring(brace));
    }

    private static String text(String file) {
        try (InputStream stream = SearchCorpus.class.getResourceAsStream("/queries/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
