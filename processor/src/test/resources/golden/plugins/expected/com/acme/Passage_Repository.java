package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Passage} documents. */
@Generated
@NullMarked
public interface Passage_Repository extends DocumentRepository<Passage, String> {}
