package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Diary.Accounts} over a client. */
@Generated
@NullMarked
public final class Diary_Accounts_Impl extends RepositorySupport<Diary.Account,
        AccountNumber> implements Diary.Accounts {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Diary_Accounts_Impl(SearchClient client) {
        super(client, Diary_Account_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"terms":{"number":":numbers"}}]}}}. */
    @Override
    public List<Diary.Account> findByNumberIn(List<AccountNumber> numbers) {
        requireAll(numbers, "numbers");
        Query query = Diary_Account_.number.in(numbers);
        return list(search(query));
    }
}
