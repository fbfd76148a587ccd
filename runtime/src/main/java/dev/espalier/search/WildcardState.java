package dev.espalier.search;

import java.util.Locale;

/** What a pattern of index names stands for. */
public enum WildcardState {

    /** Indexes that can be searched. Without it and {@link #CLOSED}, a pattern stands for none. */
    OPEN,

    /** Indexes that are closed, which a search refuses unless it leaves out what is unavailable. */
    CLOSED,

    /** Hidden indexes too, such as those behind data streams, where they are open or closed as asked for beside it. */
    HIDDEN;

    /**
     * How servers write it.
     *
     * @return {@code open}, for example
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
