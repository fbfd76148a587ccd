package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.query.Script;
import dev.espalier.search.SearchOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** {@link Orders} over a client. */
@Generated
@NullMarked
public final class Orders_Impl extends RepositorySupport<Order, String> implements Orders {

    private static final QueryTemplate BELOW = QueryTemplate.parse("""
            {"range":{"cents":{"lt":":cents"}}}""");

    private static final QueryTemplate OF = QueryTemplate.parse("""
            {"term":{"customer_id":":customer"}}""");

    private static final QueryTemplate SMALL = QueryTemplate.parse("""
            {"range":{"cents":{"lt":":cents"}}}""");

    private static final QueryTemplate FORGET = QueryTemplate.parse("""
            {"range":{"cents":{"lt":":cents"}}}""");

    private static final QueryTemplate RAISE = QueryTemplate.parse("""
            {"match_all":{}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Orders_Impl(SearchClient client) {
        super(client, Order_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"customer_id":":customer"}}]}}}. */
    @Override
    public List<Order> findByCustomer(String customer) {
        require(customer, "customer");
        Query query = Order_.customer.is(customer);
        return list(search(query).routing(customer));
    }

    /** Sends {@code {"bool":{"filter":[{"range":{"cents":{"gt":":cents"}}},{"term":{"customer_id":":customer"}}]}}}. */
    @Override
    public List<Order> findByCentsGreaterThanAndCustomer(long cents, String customer) {
        require(customer, "customer");
        Query query = Order_.cents.greaterThan(cents).and(Order_.customer.is(customer));
        return list(search(query).routing(customer));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"cents":":cents"}}]}}}. */
    @Override
    public List<Order> findByCents(long cents, String customer) {
        require(customer, "customer");
        Query query = Order_.cents.is(cents);
        return list(search(query).routing(customer));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"bool":{"should":[{"term":{"customer_id":":customer"}},
     * {"term":{"cents":":cents"}}],"minimum_should_match":1}}]}}}.
     */
    @Override
    public List<Order> findByCustomerOrCents(String customer, long cents) {
        require(customer, "customer");
        Query query = Order_.customer.is(customer).or(Order_.cents.is(cents));
        return list(search(query).routing(customer));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"cents":":cents"}}]}}}. */
    @Override
    public List<Order> findByCents(long cents, SearchOptions options) {
        require(options, "options");
        Query query = Order_.cents.is(cents);
        return list(search(query).options(options));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"cents":":cents"}}]}}}. */
    @Override
    public Stream<Order> streamByCents(long cents, String customer, SearchOptions options) {
        require(customer, "customer");
        require(options, "options");
        Query query = Order_.cents.is(cents);
        return stream(search(query).options(options).routing(customer));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"customer_id":":customer"}}]}}}, without the fields {@code cents}. */
    @Override
    public List<Order> getByCustomer(String customer) {
        require(customer, "customer");
        Query query = Order_.customer.is(customer);
        return list(search(query).options(SearchOptions.none().excludeSource(Order_.cents)).routing(customer));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"customer_id":":customer"}}]}}}, with the fields {@code customer_id},
     * {@code cents}.
     */
    @Override
    public List<Order> readByCustomer(String customer, SearchOptions options) {
        require(customer, "customer");
        require(options, "options");
        Query query = Order_.customer.is(customer);
        return list(search(query).options(options).includeSource(Order_.customer, Order_.cents));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"cents":":cents"}}]}}}. */
    @Override
    public long countByCents(long cents, String customer) {
        require(customer, "customer");
        Query query = Order_.cents.is(cents);
        return count(query, SearchOptions.routedBy(customer));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"customer_id":":customer"}},{"term":{"cents":":cents"}}]}}}. */
    @Override
    public boolean existsByCustomerAndCents(String customer, long cents) {
        require(customer, "customer");
        Query query = Order_.customer.is(customer).and(Order_.cents.is(cents));
        return exists(query, SearchOptions.routedBy(customer));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"cents":":cents"}}]}}}. */
    @Override
    public long deleteByCents(long cents, String customer) {
        require(customer, "customer");
        Query query = Order_.cents.is(cents);
        return delete(query, SearchOptions.routedBy(customer));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"customer_id":":customer"}}]}}}. */
    @Override
    public CompletableFuture<Long> removeByCustomer(String customer) {
        require(customer, "customer");
        Query query = Order_.customer.is(customer);
        return futures().delete(type(), query, SearchOptions.routedBy(customer));
    }

    /** Sends {@code {"range":{"cents":{"lt":":cents"}}}}, sorted by {@code cents}, then by {@code id} descending. */
    @Override
    public List<Order> below(long cents, String customer) {
        require(customer, "customer");
        Query query = BELOW.bind(Argument.of("cents", cents, ValueCodecs.LONG));
        return list(search(query).sort(Order_.cents.asc(), Order_.id.desc()).routing(customer));
    }

    /** Sends {@code {"term":{"customer_id":":customer"}}}, with the fields {@code cents}. */
    @Override
    public List<Order> of(String customer) {
        require(customer, "customer");
        Query query = OF.bind(Argument.of("customer", customer, ValueCodecs.STRING));
        return list(search(query).routing(customer).includeSource(Order_.cents));
    }

    /** Sends {@code {"range":{"cents":{"lt":":cents"}}}}. */
    @Override
    public long small(long cents, String customer) {
        require(customer, "customer");
        Query query = SMALL.bind(Argument.of("cents", cents, ValueCodecs.LONG));
        return count(query, SearchOptions.routedBy(customer));
    }

    /** Sends {@code {"range":{"cents":{"lt":":cents"}}}}. */
    @Override
    public void forget(String customer, long cents, SearchOptions options) {
        require(customer, "customer");
        require(options, "options");
        Query query = FORGET.bind(Argument.of("cents", cents, ValueCodecs.LONG));
        delete(query, options.routing(customer));
    }

    /** Sends {@code {"match_all":{}}} with the script {@code ctx._source.cents += params.by}. */
    @Override
    public long raise(String customer, int by) {
        require(customer, "customer");
        Query query = RAISE.bind();
        Script script = Script.of("ctx._source.cents += params.by",
                Argument.of("by", by, ValueCodecs.INTEGER));
        return update(query, script, SearchOptions.routedBy(customer));
    }
}
