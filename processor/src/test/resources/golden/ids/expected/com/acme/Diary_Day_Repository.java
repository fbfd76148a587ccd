package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Diary.Day} documents. */
@Generated
@NullMarked
public interface Diary_Day_Repository extends DocumentRepository<Diary.Day, LocalDate> {}
