package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Parcel} documents. */
@Generated
@NullMarked
public interface Parcel_Repository extends DocumentRepository<Parcel, String> {}
