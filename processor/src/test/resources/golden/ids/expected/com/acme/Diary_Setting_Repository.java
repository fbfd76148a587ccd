package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Diary.Setting} documents. */
@Generated
@NullMarked
public interface Diary_Setting_Repository extends DocumentRepository<Diary.Setting, Diary.Key> {}
