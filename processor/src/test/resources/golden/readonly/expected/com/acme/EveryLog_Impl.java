package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.ReadOnlySupport;
import dev.espalier.query.Query;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** {@link EveryLog} over a client. */
@Generated
@NullMarked
public final class EveryLog_Impl extends ReadOnlySupport<Entry, String> implements EveryLog {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public EveryLog_Impl(SearchClient client) {
        super(client, Entry_.DOCUMENT.over("logs-*,archive"));
    }

    /** Sends {@code {"match":{"message":":words"}}}, sorted by {@code at} descending. */
    @Override
    public CursorPage<Entry> findByMessageMatchesOrderByAtDesc(String words, PageRequest page) {
        require(words, "words");
        Query query = Entry_.message.match(words);
        return cursorPage(search(query).sort(Entry_.at.desc()), page);
    }

    /** Sends {@code {"match":{"message":":words"}}}. */
    @Override
    public Stream<Entry> streamByMessageMatches(String words) {
        require(words, "words");
        Query query = Entry_.message.match(words);
        return stream(search(query));
    }
}
