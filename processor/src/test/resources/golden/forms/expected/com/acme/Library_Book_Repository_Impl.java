package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** {@link Library_Book_Repository} over a client. */
@Generated
@NullMarked
public final class Library_Book_Repository_Impl extends RepositorySupport<Library.Book,
        UUID> implements Library_Book_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Library_Book_Repository_Impl(SearchClient client) {
        super(client, BookFields.DOCUMENT);
    }
}
