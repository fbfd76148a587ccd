package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Coupon} documents. */
@Generated
@NullMarked
public interface Coupon_Repository extends DocumentRepository<Coupon, UUID> {}
