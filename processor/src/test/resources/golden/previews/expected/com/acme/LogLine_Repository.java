package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link LogLine} documents. */
@Generated
@NullMarked
public interface LogLine_Repository extends DocumentRepository<LogLine, String> {}
