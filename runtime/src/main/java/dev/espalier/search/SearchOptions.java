package dev.espalier.search;

import dev.espalier.metamodel.FieldPath;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a search, a count or a deletion by a query is done. Immutable. Counts and deletions take the routing, the
 * preference and the choice of indexes alone, and refuse what is about hits.
 *
 * @param routing the routings of the documents to look at; empty for all shards
 * @param preference which copies of the shards answer: {@code _local}, or any text, such as the id of a session, for
 *     the same copies each time; null for any
 * @param timeout how long each shard may search, at least a millisecond; null for as long as it takes. The call fails if
 *     one takes longer, unless partial results are accepted
 * @param totalLimit how many matches are counted exactly, from 0 for none; null for as many as the method needs
 * @param requestCache whether the server may answer from its cache of requests; null for what the index says
 * @param partialResults whether a result is accepted that lacks shards which failed or took too long
 * @param includes the fields of the documents to return, by full names with {@code *} for any characters; empty for all
 * @param excludes the fields of the documents not to return, by full names with {@code *} for any characters
 * @param indexes which indexes are meant by names and patterns of which some have none
 */
public record SearchOptions(
        List<String> routing,
        @Nullable String preference,
        @Nullable Duration timeout,
        @Nullable Integer totalLimit,
        @Nullable Boolean requestCache,
        boolean partialResults,
        List<String> includes,
        List<String> excludes,
        IndexChoice indexes) {

    private static final SearchOptions NONE =
            new SearchOptions(List.of(), null, null, null, null, false, List.of(), List.of(), IndexChoice.STANDARD);

    /**
     * Checks and copies the options.
     *
     * @throws IllegalArgumentException if a routing is empty or has a comma, if the preference is empty, if the timeout is
     *     less than a millisecond, or if the number of matches to count is negative
     */
    public SearchOptions {
        routing = List.copyOf(routing);
        routing.forEach(SearchOptions::requireRouting);
        if (preference != null && preference.isEmpty()) {
            throw new IllegalArgumentException("The preference of a search is empty.");
        }
        if (timeout != null && timeout.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "The timeout of a search is a millisecond at least, not " + timeout + ".");
        }
        if (totalLimit != null) {
            SearchDraft.requireNotNegative(totalLimit, "trackTotalHits");
        }
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    private static void requireRouting(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A routing to search by is empty.");
        }
        if (value.contains(",")) {
            throw new IllegalArgumentException("The routing '" + value
                    + "' has a comma, at which servers part the routings of a search; leave it out to search all"
                    + " shards.");
        }
    }

    /**
     * Any copy of all shards, and complete results.
     *
     * @return the defaults
     */
    public static SearchOptions none() {
        return NONE;
    }

    /**
     * The shards that keep documents of some routings.
     *
     * @param routings the routings
     * @return options for those shards
     * @throws IllegalArgumentException if one is empty or has a comma
     */
    public static SearchOptions routedBy(String... routings) {
        return NONE.routing(routings);
    }

    /**
     * The shards that keep documents of some routings.
     *
     * @param routings the routings, in place of earlier ones; none for all shards
     * @return these options for those shards
     * @throws IllegalArgumentException if one is empty or has a comma
     */
    public SearchOptions routing(String... routings) {
        return new SearchOptions(
                List.of(routings),
                preference,
                timeout,
                totalLimit,
                requestCache,
                partialResults,
                includes,
                excludes,
                indexes);
    }

    /**
     * The copies of the shards.
     *
     * @param newPreference {@code _local}, or any text for the same copies each time; null for any
     * @return these options with that preference
     * @throws IllegalArgumentException if it is empty
     */
    public SearchOptions preference(@Nullable String newPreference) {
        return new SearchOptions(
                routing, newPreference, timeout, totalLimit, requestCache, partialResults, includes, excludes, indexes);
    }

    /**
     * How long each shard may search.
     *
     * @param newTimeout a millisecond at least; null for as long as it takes
     * @return these options with that timeout
     * @throws IllegalArgumentException if it is less than a millisecond
     */
    public SearchOptions timeout(@Nullable Duration newTimeout) {
        return new SearchOptions(
                routing, preference, newTimeout, totalLimit, requestCache, partialResults, includes, excludes, indexes);
    }

    /**
     * Whether to count the matches.
     *
     * @param exact true for all of them, false for none
     * @return these options with that count
     */
    public SearchOptions trackTotalHits(boolean exact) {
        return trackTotalHits(exact ? Integer.MAX_VALUE : 0);
    }

    /**
     * How many matches to count exactly.
     *
     * @param limit from 0
     * @return these options with that limit
     * @throws IllegalArgumentException if it is negative
     */
    public SearchOptions trackTotalHits(int limit) {
        return new SearchOptions(
                routing, preference, timeout, limit, requestCache, partialResults, includes, excludes, indexes);
    }

    /**
     * Whether the server may answer from its cache of requests. It keeps answers without hits only, unless told otherwise.
     *
     * @param cached true or false, in place of what the index says
     * @return these options with that choice
     */
    public SearchOptions requestCache(boolean cached) {
        return new SearchOptions(
                routing, preference, timeout, totalLimit, cached, partialResults, includes, excludes, indexes);
    }

    /**
     * Accepts results that lack shards which failed or took too long. Which do is told by {@link SearchResult#shards} and
     * {@link SearchResult#timedOut}; a list of documents does not tell it.
     *
     * @return these options with partial results
     */
    public SearchOptions acceptPartialResults() {
        return new SearchOptions(
                routing, preference, timeout, totalLimit, requestCache, true, includes, excludes, indexes);
    }

    /**
     * Which fields of the documents to return; properties of other fields are null, 0 or false.
     *
     * @param fields the fields, in place of earlier ones; none for all
     * @return these options with those fields
     */
    public SearchOptions includeSource(FieldPath... fields) {
        return new SearchOptions(
                routing,
                preference,
                timeout,
                totalLimit,
                requestCache,
                partialResults,
                names(fields),
                excludes,
                indexes);
    }

    /**
     * Which fields of the documents not to return; their properties are null, 0 or false.
     *
     * @param fields the fields, in place of earlier ones; none to leave nothing out
     * @return these options without those fields
     */
    public SearchOptions excludeSource(FieldPath... fields) {
        return new SearchOptions(
                routing,
                preference,
                timeout,
                totalLimit,
                requestCache,
                partialResults,
                includes,
                names(fields),
                indexes);
    }

    /**
     * Takes it for no documents that there is no index, for repositories over patterns and for {@link #ignoreUnavailable}.
     * Without it such a search fails with an {@link dev.espalier.client.IncompleteResultException}, or with a
     * {@link dev.espalier.transport.error.NotFoundException} where a point in time is opened. OpenSearch opens none of no index, so
     * that streams fail there even so.
     *
     * @return these options with that choice
     */
    public SearchOptions allowNoIndexes() {
        return choosing(indexes.allowingNone());
    }

    /**
     * Leaves out indexes that are named, not described by a pattern, and are missing or closed.
     *
     * @return these options with that choice
     */
    public SearchOptions ignoreUnavailable() {
        return choosing(indexes.ignoringUnavailable());
    }

    /**
     * Which indexes patterns stand for.
     *
     * @param states what they are; none for those that are open and not hidden
     * @return these options with that choice
     * @throws IllegalArgumentException if hidden ones alone are asked for, of which servers find none
     */
    public SearchOptions expandWildcards(WildcardState... states) {
        return choosing(indexes.expanding(Set.copyOf(Arrays.asList(states))));
    }

    private SearchOptions choosing(IndexChoice choice) {
        return new SearchOptions(
                routing, preference, timeout, totalLimit, requestCache, partialResults, includes, excludes, choice);
    }

    private static List<String> names(FieldPath... fields) {
        return Arrays.stream(fields).map(FieldPath::name).toList();
    }

    /**
     * These options for a request that returns no hits.
     *
     * @param request what it is called in a message: {@code count}
     * @return these options
     * @throws IllegalArgumentException if one of them is about hits
     */
    public SearchOptions withoutHits(String request) {
        if (!equals(new SearchOptions(routing, preference, null, null, null, false, List.of(), List.of(), indexes))) {
            throw new IllegalArgumentException(
                    "A " + request + " takes a routing, a preference and a choice of indexes, but no timeout, total,"
                            + " cache, partial results or fields of hits, which only searches have.");
        }
        return this;
    }
}
