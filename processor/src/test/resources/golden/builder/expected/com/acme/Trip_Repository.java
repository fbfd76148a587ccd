package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Trip} documents. */
@Generated
@NullMarked
public interface Trip_Repository extends DocumentRepository<Trip, String> {}
