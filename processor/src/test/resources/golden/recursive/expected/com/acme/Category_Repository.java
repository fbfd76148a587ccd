package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Category} documents. */
@Generated
@NullMarked
public interface Category_Repository extends DocumentRepository<Category, String> {}
