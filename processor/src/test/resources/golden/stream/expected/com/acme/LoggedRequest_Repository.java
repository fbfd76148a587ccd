package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DataStreamRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link LoggedRequest} documents. */
@Generated
@NullMarked
public interface LoggedRequest_Repository extends DataStreamRepository<LoggedRequest, String> {}
