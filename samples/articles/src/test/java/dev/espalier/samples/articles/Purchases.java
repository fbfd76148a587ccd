package dev.espalier.samples.articles;

import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Repository
interface Purchases extends DocumentRepository<Purchase, String> {

    List<Purchase> findByCustomer(String customer);

    Stream<Purchase> streamByCentsGreaterThan(long cents, @Routing String customer);

    CursorPage<Purchase> findByCentsGreaterThan(long cents, @Routing String customer, PageRequest page);

    long countByCentsGreaterThan(long cents, @Routing String customer);

    boolean existsByCustomerAndCents(String customer, long cents);

    CompletableFuture<Long> deleteByCents(long cents, @Routing String customer);

    @UpdateBy(value = "{\"term\": {\"customer\": \":customer\"}}", script = "ctx._source.cents += params.by")
    long raise(@Routing String customer, int by);

    @DeleteBy("{\"match_all\": {}}")
    long forget(@Routing String customer);
}
