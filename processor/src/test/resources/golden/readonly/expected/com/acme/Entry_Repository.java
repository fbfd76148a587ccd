package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Entry} documents. */
@Generated
@NullMarked
public interface Entry_Repository extends DocumentRepository<Entry, String> {}
