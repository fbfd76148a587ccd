package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.TextCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import java.net.InetAddress;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Parcels} over a client. */
@Generated
@NullMarked
public final class Parcels_Impl extends RepositorySupport<Parcel, String> implements Parcels {

    private static final QueryTemplate SEARCH = QueryTemplate.parse("""
            {"bool":{"filter":[{"term":{"scanner":":scanner"}},{"terms":{"status":":statuses"}}]}}""");

    private static final ValueCodec<Parcel.Status> STATUS_CODEC =
            ValueCodecs.enumeration(Parcel.Status.values(), "new", "on-the-way", "DELIVERED");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Parcels_Impl(SearchClient client) {
        super(client, Parcel_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"tracking":":tracking"}},{"term":{"status":":status"}}]}}}. */
    @Override
    public List<Parcel> findByTrackingAndStatus(URI tracking, Parcel.Status status) {
        require(tracking, "tracking");
        require(status, "status");
        Query query = Parcel_.tracking.is(tracking).and(Parcel_.status.is(status));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"range":{"sent":{"gt":":time"}}},
     * {"term":{"billed":":month"}}],"minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Parcel> findBySentAfterOrBilled(OffsetDateTime time, YearMonth month) {
        require(time, "time");
        require(month, "month");
        Query query = Parcel_.sent.after(time).or(Parcel_.billed.is(month));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"weight":{"gt":":weight"}}}]}}}. */
    @Override
    public List<Parcel> findByWeightGreaterThan(Weight weight) {
        require(weight, "weight");
        Query query = Parcel_.weight.greaterThan(weight);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"parts":":weights"}}]}}}. */
    @Override
    public List<Parcel> findByPartsIn(Collection<Weight> weights) {
        requireAll(weights, "weights");
        Query query = Parcel_.parts.in(weights);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"size":":size"}},{"term":{"sender":":sender"}}]}}}. */
    @Override
    public List<Parcel> findBySizeAndSender(char size, Parcel.Sender sender) {
        require(sender, "sender");
        Query query = Parcel_.size.is(size).and(Parcel_.sender.is(sender));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"attempts":{"lt":":attempts"}}}]}}}. */
    @Override
    public List<Parcel> findByAttemptsLessThan(int attempts) {
        Query query = Parcel_.attempts.lessThan(attempts);
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"term":{"code":":code"}},{"terms":{"code":":codes"}}],
     * "minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Parcel> findByCodeOrCodeIn(String code, List<String> codes) {
        require(code, "code");
        requireAll(codes, "codes");
        Query query = Parcel_.code.is(code).or(Parcel_.code.in(codes));
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"days":":days"}}]}}}. */
    @Override
    public List<Parcel> findByDaysIn(DayOfWeek... days) {
        requireAll(days, "days");
        Query query = Parcel_.days.in(days);
        return list(search(query));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"scanner":":scanner"}},{"terms":{"status":":statuses"}}]}}}. */
    @Override
    public List<Parcel> search(InetAddress scanner, Collection<Parcel.Status> statuses) {
        require(scanner, "scanner");
        requireAll(statuses, "statuses");
        Query query = SEARCH.bind(
                Argument.of("scanner", scanner, TextCodecs.INET_ADDRESS),
                Argument.ofAll("statuses", statuses, STATUS_CODEC));
        return list(search(query));
    }
}
