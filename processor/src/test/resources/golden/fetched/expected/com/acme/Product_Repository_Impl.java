package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import org.jspecify.annotations.NullMarked;

/** {@link Product_Repository} over a client. */
@Generated
@NullMarked
final class Product_Repository_Impl extends RepositorySupport<Product, String> implements Product_Repository {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Product_Repository_Impl(SearchClient client) {
        super(client, Product_.DOCUMENT);
    }
}
