package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Ticket} documents. */
@Generated
@NullMarked
public interface Ticket_Repository extends DocumentRepository<Ticket, Long> {}
