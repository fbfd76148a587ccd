package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Diary.Shelf} documents. */
@Generated
@NullMarked
public interface Diary_Shelf_Repository extends DocumentRepository<Diary.Shelf, Short> {}
