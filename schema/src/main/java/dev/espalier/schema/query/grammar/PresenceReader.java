package dev.espalier.schema.query.grammar;

import dev.espalier.schema.Availability;
import dev.espalier.schema.Availability.Span;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.ServerRelease;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the marks behind a type: {@code es>=8.15<9.1 os deprecated(es>=8.17) "use match"}. */
final class PresenceReader {

    private final Map<Dialect, Span> spans = new EnumMap<>(Dialect.class);
    private final Map<Dialect, ServerRelease> deprecated = new EnumMap<>(Dialect.class);
    private String advice = "";

    private PresenceReader() {}

    /** Reads what is left of a line. */
    static Presence read(GrammarCursor cursor) {
        return new PresenceReader().marks(cursor);
    }

    private Presence marks(GrammarCursor cursor) {
        while (!cursor.atEnd()) {
            if (cursor.take('"')) {
                advice = cursor.until('"');
            } else {
                mark(cursor);
            }
        }
        return presence();
    }

    private void mark(GrammarCursor cursor) {
        String word = cursor.word();
        if (word.equals("deprecated")) {
            cursor.expect('(');
            deprecations(cursor);
        } else {
            Dialect dialect = dialect(word, cursor);
            if (spans.put(dialect, span(dialect, cursor)) != null) {
                throw cursor.error("'" + word + "' is marked twice");
            }
        }
    }

    private void deprecations(GrammarCursor cursor) {
        do {
            cursor.blank();
            if (cursor.take('"')) {
                advice = cursor.until('"');
            } else {
                Dialect dialect = dialect(cursor.word(), cursor);
                ServerRelease from = since(dialect, cursor);
                deprecated.put(dialect, from == null ? dialect.oldest() : from);
            }
            cursor.blank();
        } while (cursor.take(','));
        cursor.expect(')');
    }

    private static Span span(Dialect dialect, GrammarCursor cursor) {
        ServerRelease since = since(dialect, cursor);
        ServerRelease removed = cursor.take('<') ? release(dialect, cursor) : null;
        ServerRelease first = since == null ? dialect.oldest() : since;
        return new Span(first, null, removed, first);
    }

    private static @Nullable ServerRelease since(Dialect dialect, GrammarCursor cursor) {
        if (!cursor.take('>')) {
            return null;
        }
        cursor.expect('=');
        ServerRelease since = release(dialect, cursor);
        return since.isAtLeast(dialect.oldest()) ? since : dialect.oldest();
    }

    private static ServerRelease release(Dialect dialect, GrammarCursor cursor) {
        String[] numbers = cursor.run(c -> Character.isDigit(c) || c == '.').split("\\.");
        if (numbers.length != 2) {
            throw cursor.error("expected a version such as 8.15");
        }
        return new ServerRelease(dialect, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static Dialect dialect(String word, GrammarCursor cursor) {
        return switch (word) {
            case "es" -> Dialect.ELASTICSEARCH;
            case "os" -> Dialect.OPENSEARCH;
            default -> throw cursor.error("unknown mark '" + word + "'");
        };
    }

    private Presence presence() {
        Map<Dialect, Span> all = new EnumMap<>(spans.isEmpty() ? Availability.EVERYWHERE.spans() : spans);
        deprecated.forEach((dialect, from) -> all.computeIfPresent(
                dialect, (same, span) -> new Span(span.since(), from, span.removed(), span.stable())));
        return new Presence(new Availability(all), advice);
    }
}
