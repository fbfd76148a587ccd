package dev.espalier.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which releases have a field type, a parameter or a setting.
 *
 * @param spans from when to when each server has it; a server that is missing never had it
 */
public record Availability(Map<Dialect, Span> spans) {

    /** Both servers have it, in every release that is known here. */
    public static final Availability EVERYWHERE = of(Dialect.ELASTICSEARCH.oldest(), Dialect.OPENSEARCH.oldest());

    /**
     * The releases of one server that have it.
     *
     * @param since the first one
     * @param deprecated the first one that warns of its use, or null
     * @param removed the first one that does not have it any more, or null
     * @param stable the first one that promises to keep it; null if none does so far
     */
    public record Span(
            ServerRelease since,
            @Nullable ServerRelease deprecated,
            @Nullable ServerRelease removed,
            @Nullable ServerRelease stable) {

        private boolean includes(ServerRelease release) {
            return release.isAtLeast(since) && (removed == null || !release.isAtLeast(removed));
        }
    }

    /** Copies the spans. */
    public Availability {
        Map<Dialect, Span> copy = new EnumMap<>(Dialect.class);
        copy.putAll(spans);
        spans = Collections.unmodifiableMap(copy);
    }

    /** Had from the given releases on; a server of which none is given never had it. */
    static Availability of(ServerRelease... since) {
        return new Availability(Stream.of(since)
                .collect(Collectors.toMap(ServerRelease::dialect, release -> new Span(release, null, null, release))));
    }

    /** Had from the given releases on, written as {@code elasticsearch:8.11}. */
    static Availability since(String... releases) {
        return of(Stream.of(releases).map(ServerRelease::parse).toArray(ServerRelease[]::new));
    }

    /**
     * Reads where something is had.
     *
     * @param text the servers that have it, joined by {@code +}: {@code elasticsearch} for all its releases, {@code
     *     elasticsearch:8.10} from one on, {@code opensearch<3.0} up to one
     * @return the releases that have it
     * @throws IllegalArgumentException if the text has another form
     */
    public static Availability parse(String text) {
        Availability parsed = new Availability(Map.of());
        for (String server : text.split("\\+")) {
            String[] spans = server.split("<", 2);
            String since = spans[0];
            Availability added = since.contains(":")
                    ? since(since)
                    : only(Dialect.named(since).orElseThrow(() -> new IllegalArgumentException(text)));
            Dialect dialect = added.spans.keySet().iterator().next();
            parsed = parsed.with(
                    (spans.length == 1 ? added : added.removed(dialect.id() + ":" + spans[1])).spans.get(dialect));
        }
        return parsed;
    }

    static Availability only(Dialect dialect) {
        return of(dialect.oldest());
    }

    Availability deprecated(String release) {
        ServerRelease from = ServerRelease.parse(release);
        Span span = span(from);
        return with(new Span(span.since, from, span.removed, span.stable));
    }

    Availability removed(String release) {
        ServerRelease from = ServerRelease.parse(release);
        Span span = span(from);
        return with(new Span(span.since, span.deprecated, from, span.stable));
    }

    /** A preview up to the given release. */
    Availability stable(String release) {
        ServerRelease from = ServerRelease.parse(release);
        Span span = span(from);
        return with(new Span(span.since, span.deprecated, span.removed, from));
    }

    /** A preview in all releases so far. */
    Availability preview() {
        Map<Dialect, Span> all = new EnumMap<>(Dialect.class);
        spans.forEach((dialect, span) -> all.put(dialect, new Span(span.since, span.deprecated, span.removed, null)));
        return new Availability(all);
    }

    private Span span(ServerRelease release) {
        return spans.getOrDefault(
                release.dialect(),
                new Span(
                        release.dialect().oldest(),
                        null,
                        null,
                        release.dialect().oldest()));
    }

    private Availability with(Span span) {
        Map<Dialect, Span> all = new EnumMap<>(Dialect.class);
        all.putAll(spans);
        all.put(span.since.dialect(), span);
        return new Availability(all);
    }

    /**
     * Whether all releases of a target have it.
     *
     * @param target what the build is for
     * @return false if one of them refuses it
     */
    public boolean on(Target target) {
        return target.releases().stream().allMatch(this::on);
    }

    /**
     * Whether a release has it.
     *
     * @param release the release
     * @return false if it refuses it
     */
    public boolean on(ServerRelease release) {
        Span span = spans.get(release.dialect());
        return span != null && span.includes(release);
    }

    /**
     * Whether a release of a target warns of its use.
     *
     * @param target what the build is for
     * @return the release that deprecated it, if the target has such a release
     */
    public Optional<ServerRelease> deprecatedOn(Target target) {
        return target.releases().stream()
                .flatMap(
                        release -> Optional.ofNullable(spans.get(release.dialect()))
                                .map(Span::deprecated)
                                .filter(release::isAtLeast)
                                .stream())
                .findFirst();
    }

    /**
     * Whether a release of a target has it as a preview that may change or go.
     *
     * @param target what the build is for
     * @return the release that brought the preview, if the target has such a release
     */
    public Optional<ServerRelease> previewOn(Target target) {
        return target.releases().stream()
                .filter(this::on)
                .map(release -> Map.entry(release, spans.get(release.dialect())))
                .filter(entry ->
                        entry.getValue().stable == null || !entry.getKey().isAtLeast(entry.getValue().stable))
                .map(entry -> entry.getValue().since)
                .findFirst();
    }

    /** What one needs, for readers: {@code Elasticsearch 8.11 or OpenSearch 2.7}; a server's oldest has no number. */
    @Override
    public String toString() {
        List<String> words = spans.values().stream().map(Availability::text).toList();
        return words.isEmpty() ? "a server that has it" : String.join(" or ", words);
    }

    private static String text(Span span) {
        ServerRelease since = span.since();
        String from = since.equals(since.dialect().oldest()) ? since.dialect().productName() : since.toString();
        return span.removed() == null
                ? from
                : from + " before " + span.removed().major() + "."
                        + span.removed().minor();
    }
}
