package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.repository.DocumentRepository;
import org.jspecify.annotations.NullMarked;

/** Stores and finds {@link Library.Loan} documents. */
@Generated
@NullMarked
public interface Library_Loan_Repository extends DocumentRepository<Library.Loan, Long> {}
