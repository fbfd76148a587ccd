package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Media} documents. */
@Generated
@NullMarked
public interface Media_Repository extends DocumentRepository<Media, String> {}
