package com.acme;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.DataStreamRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds what was logged. */
@Repository
public interface LoggedRequests extends DataStreamRepository<LoggedRequest, String> {

    Optional<LoggedRequest> findById(String id);

    List<LoggedRequest> findByStatusAndAtAfter(int status, Instant after);

    long deleteByPath(String path);
}
