package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Shop.Order} documents. */
@Generated
@NullMarked
interface Shop_Order_Repository extends DocumentRepository<Shop.Order, UUID> {}
