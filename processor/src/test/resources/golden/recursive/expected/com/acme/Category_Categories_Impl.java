package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Category.Categories} over a client. */
@Generated
@NullMarked
public final class Category_Categories_Impl extends RepositorySupport<Category, String> implements Category.Categories {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Category_Categories_Impl(SearchClient client) {
        super(client, Category_.DOCUMENT);
    }

    /** Sends {@code {"nested":{"path":"children.children","query":{"match":{"children.children.name":":name"}}}}}. */
    @Override
    public List<Category> findByChildrenChildrenNameMatches(String name) {
        require(name, "name");
        Query query = Category_.children.children.name.match(name);
        return list(search(query));
    }
}
