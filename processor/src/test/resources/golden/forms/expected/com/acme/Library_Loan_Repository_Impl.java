package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Library_Loan_Repository} over a client. */
@Generated
@NullMarked
public final class Library_Loan_Repository_Impl extends RepositorySupport<Library.Loan,
        Long> implements Library_Loan_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Library_Loan_Repository_Impl(SearchClient client) {
        super(client, Library_Loan_.DOCUMENT);
    }
}
