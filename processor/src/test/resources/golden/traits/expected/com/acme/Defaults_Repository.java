package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Defaults} documents. */
@Generated
@NullMarked
public interface Defaults_Repository extends DocumentRepository<Defaults, String> {}
