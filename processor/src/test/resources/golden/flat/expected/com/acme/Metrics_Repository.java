package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Metrics} documents. */
@Generated
@NullMarked
public interface Metrics_Repository extends DocumentRepository<Metrics, String> {}
