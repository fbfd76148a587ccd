package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** {@link Shop_Order_Repository} over a client. */
@Generated
@NullMarked
final class Shop_Order_Repository_Impl extends RepositorySupport<Shop.Order, UUID> implements Shop_Order_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Shop_Order_Repository_Impl(SearchClient client) {
        super(client, OrderFields.DOCUMENT);
    }
}
