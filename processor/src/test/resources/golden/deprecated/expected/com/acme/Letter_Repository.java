package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Letter} documents. */
@SuppressWarnings({"deprecation", "removal"})
@Generated
@NullMarked
public interface Letter_Repository extends DocumentRepository<Letter, String> {}
