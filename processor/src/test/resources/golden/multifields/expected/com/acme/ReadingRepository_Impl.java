package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link ReadingRepository} over a client. */
@Generated
@NullMarked
public final class ReadingRepository_Impl extends RepositorySupport<Reading, String> implements ReadingRepository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public ReadingRepository_Impl(SearchClient client) {
        super(client, Reading_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"sent.text":":sent"}}]}}}. */
    @Override
    public List<Reading> findBySentText(Instant sent) {
        require(sent, "sent");
        Query query = Reading_.sent.text.is(sent);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"sent.number":{"gt":":millis"}}}]}}}. */
    @Override
    public List<Reading> findBySentNumberGreaterThan(long millis) {
        Query query = Reading_.sent.number.greaterThan(millis);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"level.text":":level"}}]}}}. */
    @Override
    public List<Reading> findByLevelText(double level) {
        Query query = Reading_.level.text.is(level);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"code.number":{"gte":":from","lte":":to"}}}]}}}. */
    @Override
    public List<Reading> findByCodeNumberBetween(long from, long to) {
        Query query = Reading_.code.number.between(from, to);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"code.fraction":{"lt":":bound"}}}]}}}. */
    @Override
    public List<Reading> findByCodeFractionLessThan(double bound) {
        Query query = Reading_.code.fraction.lessThan(bound);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"label.day":{"lt":":day"}}}]}}}. */
    @Override
    public List<Reading> findByLabelDayBefore(LocalDate day) {
        require(day, "day");
        Query query = Reading_.label.day.before(day);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"answer.flag":true}}]}}}. */
    @Override
    public List<Reading> findByAnswerFlagTrue() {
        Query query = Reading_.answer.flag.isTrue();
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"prefix":{"day.text":":prefix"}}]}}}. */
    @Override
    public List<Reading> findByDayTextStartingWith(String prefix) {
        require(prefix, "prefix");
        Query query = Reading_.day.text.startsWith(prefix);
        return list(search(query));
    }
}
