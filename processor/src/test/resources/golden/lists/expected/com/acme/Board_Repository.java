package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Board} documents. */
@Generated
@NullMarked
public interface Board_Repository extends DocumentRepository<Board, String> {}
