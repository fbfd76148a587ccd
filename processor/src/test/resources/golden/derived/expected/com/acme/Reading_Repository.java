package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Reading} documents. */
@Generated
@NullMarked
public interface Reading_Repository extends DocumentRepository<Reading, String> {}
