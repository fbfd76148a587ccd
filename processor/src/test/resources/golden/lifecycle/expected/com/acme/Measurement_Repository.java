package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DataStreamRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Measurement} documents. */
@Generated
@NullMarked
public interface Measurement_Repository extends DataStreamRepository<Measurement, String> {}
