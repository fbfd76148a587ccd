package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Book} documents. */
@Generated
@NullMarked
public interface Book_Repository extends DocumentRepository<Book, String> {}
