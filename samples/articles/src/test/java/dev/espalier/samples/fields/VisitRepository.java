package dev.espalier.samples.fields;

import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.Collection;
import java.util.List;

/** Asks for dates by what they are in Java. */
@Repository
interface VisitRepository extends DocumentRepository<Visit, String> {

    List<Visit> findByCame(long millis);

    List<Visit> findByCameBefore(long millis);

    List<Visit> findByLeftIn(Collection<Long> seconds);

    List<Visit> findByLeftBetweenOrderByLeftDesc(long from, long to);

    List<Visit> findByDay(String day);

    List<Visit> findByDayAfter(String day);

    @Query("{\"range\": {\"left\": {\"lt\": \":seconds\"}}}")
    List<Visit> leftBefore(long seconds);
}
