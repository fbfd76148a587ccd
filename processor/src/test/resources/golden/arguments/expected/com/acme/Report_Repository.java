package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Report} documents. */
@Generated
@NullMarked
public interface Report_Repository extends DocumentRepository<Report, String> {}
