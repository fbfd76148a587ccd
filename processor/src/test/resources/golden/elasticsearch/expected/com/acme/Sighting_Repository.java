package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Sighting} documents. */
@Generated
@NullMarked
public interface Sighting_Repository extends DocumentRepository<Sighting, String> {}
