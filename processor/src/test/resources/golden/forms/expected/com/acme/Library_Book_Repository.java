package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Library.Book} documents. */
@Generated
@NullMarked
public interface Library_Book_Repository extends DocumentRepository<Library.Book, UUID> {}
