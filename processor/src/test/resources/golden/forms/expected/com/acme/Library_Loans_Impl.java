package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Library.Loans} over a client. */
@Generated
@NullMarked
public final class Library_Loans_Impl extends RepositorySupport<Library.Loan, Long> implements Library.Loans {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Library_Loans_Impl(SearchClient client) {
        super(client, Library_Loan_.DOCUMENT);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"term":{"termsAndConditions":":termsAndConditions"}},
     * {"term":{"number":":number"}}],"minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Library.Loan> findByTermsAndConditionsOrNumber(String termsAndConditions,
            long number) {
        require(termsAndConditions, "termsAndConditions");
        Query query = Library_Loan_.termsAndConditions.is(termsAndConditions).or(Library_Loan_.number.is(number));
        return list(search(query));
    }
}
