package com.acme;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.ReadOnlyRepository;
import java.time.Instant;

/** Entries of the document's own index, for those who must not change them. */
@Repository
interface ReadLog extends ReadOnlyRepository<Entry, String> {

    long countByAtAfter(Instant after);
}
