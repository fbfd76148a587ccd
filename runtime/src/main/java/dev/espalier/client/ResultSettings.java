package dev.espalier.client;

import dev.espalier.search.CursorKey;
import java.util.Objects;

/**
 * How the client gives results of any number of matches. Immutable.
 *
 * @param cursorKey what the cursors of pages are protected with; a check sum by default, see {@link CursorKey}
 * @param longestList how many matches a list holds at most, 1 or more; 10,000 by default. A method that returns a list, a set or an
 *     array of more matches fails, and never returns some of them
 */
public record ResultSettings(CursorKey cursorKey, int longestList) {

    private static final ResultSettings STANDARD = new ResultSettings(CursorKey.none(), 10_000);

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if lists are to hold nothing
     */
    public ResultSettings {
        Objects.requireNonNull(cursorKey, "cursorKey");
        if (longestList < 1) {
            throw new IllegalArgumentException("A list holds 1 match or more, not " + longestList + ".");
        }
    }

    /**
     * The defaults.
     *
     * @return no key, lists of 10,000 matches
     */
    public static ResultSettings standard() {
        return STANDARD;
    }

    /**
     * What cursors are protected with.
     *
     * @param key the key
     * @return these settings with that key
     */
    public ResultSettings withCursorKey(CursorKey key) {
        return new ResultSettings(key, longestList);
    }

    /**
     * How many matches a list holds at most. They are in memory all at once.
     *
     * @param matches 1 or more
     * @return these settings with that limit
     * @throws IllegalArgumentException if it is less
     */
    public ResultSettings withLongestList(int matches) {
        return new ResultSettings(cursorKey, matches);
    }
}
