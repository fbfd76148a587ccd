package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Message} documents. */
@Generated
@NullMarked
public interface Message_Repository extends DocumentRepository<Message, String> {}
