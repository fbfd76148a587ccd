package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Place} documents. */
@Generated
@NullMarked
public interface Place_Repository extends DocumentRepository<Place, String> {}
