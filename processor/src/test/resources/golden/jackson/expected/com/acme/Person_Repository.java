package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Person} documents. */
@Generated
@NullMarked
public interface Person_Repository extends DocumentRepository<Person, String> {}
