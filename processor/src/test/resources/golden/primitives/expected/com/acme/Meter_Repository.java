package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Meter} documents. */
@Generated
@NullMarked
public interface Meter_Repository extends DocumentRepository<Meter, String> {}
