package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Photo} documents. */
@Generated
@NullMarked
public interface Photo_Repository extends DocumentRepository<Photo, String> {}
