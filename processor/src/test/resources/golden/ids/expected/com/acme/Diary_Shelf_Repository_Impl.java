package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Diary_Shelf_Repository} over a client. */
@Generated
@NullMarked
public final class Diary_Shelf_Repository_Impl extends RepositorySupport<Diary.Shelf,
        Short> implements Diary_Shelf_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Diary_Shelf_Repository_Impl(SearchClient client) {
        super(client, Diary_Shelf_.DOCUMENT);
    }
}
