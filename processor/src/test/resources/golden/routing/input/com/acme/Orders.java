package com.acme;

import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.OrderBy;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.SearchOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Each order is kept by its customer, so that each method says whose orders it asks for. */
@Repository
public interface Orders extends DocumentRepository<Order, String> {

    List<Order> findByCustomer(String customer);

    List<Order> findByCentsGreaterThanAndCustomer(long cents, String customer);

    List<Order> findByCents(long cents, @Routing String customer);

    List<Order> findByCustomerOrCents(@Routing String customer, long cents);

    List<Order> findByCents(long cents, SearchOptions options);

    Stream<Order> streamByCents(long cents, @Routing String customer, SearchOptions options);

    @SourceFilter(excludes = "cents")
    List<Order> getByCustomer(String customer);

    @SourceFilter(includes = "c*")
    List<Order> readByCustomer(String customer, SearchOptions options);

    long countByCents(long cents, @Routing String customer);

    boolean existsByCustomerAndCents(String customer, long cents);

    long deleteByCents(long cents, @Routing String customer);

    CompletableFuture<Long> removeByCustomer(String customer);

    @Query("{\"range\": {\"cents\": {\"lt\": \":cents\"}}}")
    @OrderBy("cents")
    @OrderBy(value = "id", descending = true)
    List<Order> below(long cents, @Routing String customer);

    @Query("{\"term\": {\"customer_id\": \":customer\"}}")
    @SourceFilter(includes = "cents")
    List<Order> of(@Routing String customer);

    @CountBy("{\"range\": {\"cents\": {\"lt\": \":cents\"}}}")
    long small(long cents, @Routing String customer);

    @DeleteBy("{\"range\": {\"cents\": {\"lt\": \":cents\"}}}")
    void forget(@Routing String customer, long cents, SearchOptions options);

    @UpdateBy(value = "{\"match_all\": {}}", script = "ctx._source.cents += params.by")
    long raise(@Routing String customer, int by);
}
