package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Sensor} documents. */
@Generated
@NullMarked
public interface Sensor_Repository extends DocumentRepository<Sensor, String> {}
