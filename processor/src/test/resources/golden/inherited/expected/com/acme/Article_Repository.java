package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Article} documents. */
@Generated
@NullMarked
public interface Article_Repository extends DocumentRepository<Article, String> {}
