package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Library} documents. */
@Generated
@NullMarked
interface Library_Repository extends DocumentRepository<Library, String> {}
