package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Event} documents. */
@Generated
@NullMarked
interface Event_Repository extends DocumentRepository<Event, String> {}
