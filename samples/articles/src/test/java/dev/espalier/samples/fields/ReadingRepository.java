package dev.espalier.samples.fields;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Asks for multi-fields by the types that they have. */
@Repository
interface ReadingRepository extends DocumentRepository<Reading, String> {

    List<Reading> findBySentText(Instant sent);

    List<Reading> findBySentNumberGreaterThan(long millis);

    List<Reading> findByLevelText(double level);

    List<Reading> findByCodeNumberBetween(long from, long to);

    List<Reading> findByCodeFractionLessThan(double bound);

    List<Reading> findByLabelDayBefore(LocalDate day);

    List<Reading> findByAnswerFlagTrue();

    List<Reading> findByDayTextStartingWith(String prefix);
}
