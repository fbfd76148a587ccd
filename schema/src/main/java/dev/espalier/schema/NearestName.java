package dev.espalier.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Finds the name that was probably meant. */
public final class NearestName {

    /** What other libraries, older servers and other languages call it. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("eq", "term"),
            Map.entry("equals", "term"),
            Map.entry("like", "wildcard"),
            Map.entry("string", "keyword"),
            Map.entry("not_analyzed", "keyword"),
            Map.entry("analyzed", "text"),
            Map.entry("int", "integer"),
            Map.entry("bool", "boolean"),
            Map.entry("datetime", "date"),
            Map.entry("timestamp", "date"),
            Map.entry("decimal", "scaled_float"),
            Map.entry("min", "gte"),
            Map.entry("max", "lte"),
            Map.entry(">", "gt"),
            Map.entry(">=", "gte"),
            Map.entry("<", "lt"),
            Map.entry("<=", "lte"),
            Map.entry("after", "gt"),
            Map.entry("before", "lt"),
            Map.entry("lng", "lon"),
            Map.entry("longitude", "lon"),
            Map.entry("latitude", "lat"),
            Map.entry("limit", "size"),
            Map.entry("offset", "from"));

    private NearestName() {}

    /**
     * The candidate that a misspelled name was probably meant to be. The first of these that gives one: the smallest edit
     * distance, which may be a third of the name's length; the same but for upper and lower case; the same in words
     * ({@code snake_case}, {@code camelCase} and {@code kebab-case} alike); the smallest distance whatever the case; what
     * others call by that name.
     *
     * @param name what the user wrote
     * @param candidates the names that exist
     * @return empty if nothing is near
     */
    public static Optional<String> of(String name, Collection<String> candidates) {
        return byDistance(name, candidates)
                .or(() -> bySameness(name, candidates, text -> text.toLowerCase(Locale.ROOT)))
                .or(() -> bySameness(name, candidates, NearestName::words))
                .or(() -> byDistanceInAnyCase(name, candidates))
                .or(() -> Optional.ofNullable(SYNONYMS.get(name.toLowerCase(Locale.ROOT)))
                        .filter(candidates::contains));
    }

    /**
     * A question for the user about an unknown name.
     *
     * @param name what the user wrote
     * @param candidates the names that exist
     * @return {@code "did you mean 'title'?"}; empty if nothing is near
     */
    public static Optional<String> question(String name, Collection<String> candidates) {
        return of(name, candidates).map(nearest -> "did you mean '" + nearest + "'?");
    }

    /**
     * The end of a message about an unknown name.
     *
     * @param name what the user wrote
     * @param candidates the names that exist
     * @return {@code "; did you mean 'title'?"}, or nothing
     */
    public static String hint(String name, Collection<String> candidates) {
        return question(name, candidates).map(question -> "; " + question).orElse("");
    }

    private static Optional<String> byDistance(String name, Collection<String> candidates) {
        int limit = Math.max(1, name.length() / 3);
        return candidates.stream()
                // the difference in length is a lower bound of the distance
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
                .filter(candidate -> EditDistance.between(name, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> EditDistance.between(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<String> byDistanceInAnyCase(String name, Collection<String> candidates) {
        Map<String, String> spellings = new TreeMap<>();
        candidates.forEach(candidate -> spellings.merge(
                candidate.toLowerCase(Locale.ROOT),
                candidate,
                (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return byDistance(name.toLowerCase(Locale.ROOT), spellings.keySet()).map(spellings::get);
    }

    private static Optional<String> bySameness(
            String name, Collection<String> candidates, UnaryOperator<String> normalized) {
        String wanted = normalized.apply(name);
        return candidates.stream()
                .filter(candidate -> normalized.apply(candidate).equals(wanted))
                .sorted()
                .findFirst();
    }

    private static String words(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
