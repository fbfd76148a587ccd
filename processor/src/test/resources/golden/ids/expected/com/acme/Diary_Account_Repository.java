package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Diary.Account} documents. */
@Generated
@NullMarked
public interface Diary_Account_Repository extends DocumentRepository<Diary.Account, AccountNumber> {}
