package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Order} documents. */
@Generated
@NullMarked
public interface Order_Repository extends DocumentRepository<Order, String> {}
