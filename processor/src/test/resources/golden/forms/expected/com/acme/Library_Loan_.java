package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Library.Loan}, with what each can be asked. */
@Generated
@NullMarked
public final class Library_Loan_ {

    public static final NumberPath<Long> number = NumberPath.ofLong("number");

    public static final KeywordPath<String> termsAndConditions = KeywordPath.ofString("termsAndConditions");

    /** Index, codec and id of {@link Library.Loan}. */
    public static final DocumentType<Library.Loan, Long> DOCUMENT = DocumentType.builder(Library.Loan.class, Long.class)
            .index("loans")
            .codec(new Library_Loan_Codec())
            .id(number)
            .build();

    private Library_Loan_() {}
}
