package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** {@link Messages} over a client. */
@Generated
@NullMarked
public final class Messages_Impl extends RepositorySupport<Message, String> implements Messages {

    private static final QueryTemplate BEGINNING_WITH = QueryTemplate.parse("""
            {"prefix":{"text":":start"}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Messages_Impl(SearchClient client) {
        super(client, Message_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"text":":text"}}]}}}, sorted by {@code id} descending. */
    @Override
    public List<Message> findByTextOrderByIdDesc(String text, SearchOptions options) {
        require(text, "text");
        require(options, "options");
        Query query = Message_.text.is(text);
        return list(search(query).sort(Message_.id.desc()).options(options));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"thread":":thread"}}]}}}. */
    @Override
    public Page<Message> findByThread(SearchOptions options, long thread, PageRequest page) {
        require(options, "options");
        Query query = Message_.thread.is(thread);
        return page(search(query).options(options), page);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"text":":text"}}]}}}, the first. */
    @Override
    public Optional<Message> findFirstByText(String text, SearchOptions options) {
        require(text, "text");
        require(options, "options");
        Query query = Message_.text.is(text);
        return first(search(query).options(options));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"text":":text"}}]}}}. */
    @Override
    public Stream<Message> streamByText(String text, SearchOptions options) {
        require(text, "text");
        require(options, "options");
        Query query = Message_.text.is(text);
        return stream(search(query).options(options));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"text":":text"}}]}}}. */
    @Override
    public long countByText(String text, SearchOptions options) {
        require(text, "text");
        require(options, "options");
        Query query = Message_.text.is(text);
        return count(query, options);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"text":":text"}}]}}}. */
    @Override
    public boolean existsByText(String text, SearchOptions options) {
        require(text, "text");
        require(options, "options");
        Query query = Message_.text.is(text);
        return exists(query, options);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"text":":text"}}]}}}. */
    @Override
    public void deleteByText(String text, SearchOptions options) {
        require(text, "text");
        require(options, "options");
        Query query = Message_.text.is(text);
        delete(query, options);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"thread":":thread"}}]}}}. */
    @Override
    public int deleteByThread(long thread, SearchOptions options) {
        require(options, "options");
        Query query = Message_.thread.is(thread);
        return Math.toIntExact(delete(query, options));
    }

    /** Sends {@code {"prefix":{"text":":start"}}}. */
    @Override
    public SearchResult<Message> beginningWith(SearchOptions options, String start) {
        require(options, "options");
        require(start, "start");
        Query query = BEGINNING_WITH.bind(Argument.of("start", start, ValueCodecs.STRING));
        return result(search(query).options(options));
    }
}
