package dev.espalier.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which shards answer a search, a count or a deletion by a query. Immutable.
 *
 * @param routing the routings of the documents to look at; empty for all shards
 * @param preference which copies of the shards answer: {@code _local}, or any text, such as the id of a session, for
 *     the same copies each time; null for any
 */
public record SearchOptions(List<String> routing, @Nullable String preference) {

    private static final SearchOptions NONE = new SearchOptions(List.of(), null);

    /**
     * Checks and copies the options.
     *
     * @throws IllegalArgumentException if a routing is empty or has a comma, or if the preference is empty
     */
    public SearchOptions {
        routing = List.copyOf(routing);
        for (String value : routing) {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("A routing to search by is empty.");
            }
            if (value.contains(",")) {
                throw new IllegalArgumentException("The routing '" + value
                        + "' has a comma, at which servers part the routings of a search; leave it out to search all"
                        + " shards.");
            }
        }
        if (preference != null && preference.isEmpty()) {
            throw new IllegalArgumentException("The preference of a search is empty.");
        }
    }

    /**
     * Any copy of all shards.
     *
     * @return the defaults of the server
     */
    public static SearchOptions none() {
        return NONE;
    }

    /**
     * The shards that keep documents of some routings.
     *
     * @param routings the routings
     * @return options without a preference
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
        return new SearchOptions(List.of(routings), preference);
    }

    /**
     * The copies of the shards.
     *
     * @param newPreference {@code _local}, or any text for the same copies each time; null for any
     * @return these options with that preference
     * @throws IllegalArgumentException if it is empty
     */
    public SearchOptions preference(@Nullable String newPreference) {
        return new SearchOptions(routing, newPreference);
    }
}
