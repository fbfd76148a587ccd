package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Product} documents. */
@Generated
@NullMarked
interface Product_Repository extends DocumentRepository<Product, String> {}
