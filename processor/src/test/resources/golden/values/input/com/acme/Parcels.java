package com.acme;

import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.net.InetAddress;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

@Repository
public interface Parcels extends DocumentRepository<Parcel, String> {

    List<Parcel> findByTrackingAndStatus(URI tracking, Parcel.Status status);

    List<Parcel> findBySentAfterOrBilled(OffsetDateTime time, YearMonth month);

    List<Parcel> findByWeightGreaterThan(Weight weight);

    List<Parcel> findByPartsIn(Collection<Weight> weights);

    List<Parcel> findBySizeAndSender(char size, Parcel.Sender sender);

    List<Parcel> findByAttemptsLessThan(int attempts);

    List<Parcel> findByCodeOrCodeIn(String code, List<String> codes);

    List<Parcel> findByDaysIn(DayOfWeek... days);

    @Query("""
        {"bool": {"filter": [{"term": {"scanner": ":scanner"}}, {"terms": {"status": ":statuses"}}]}}""")
    List<Parcel> search(InetAddress scanner, Collection<Parcel.Status> statuses);
}
