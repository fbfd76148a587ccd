package dev.espalier.samples.partial;

import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The same question for a result of every kind. */
@Repository
interface Deposits extends DocumentRepository<Deposit, String> {

    record Found(String id) {}

    List<Deposit> findByCents(long cents);

    Set<Found> findFoundByCents(long cents);

    Deposit[] readByCents(long cents);

    Optional<Deposit> findFirstByCents(long cents);

    Deposit getByCents(long cents);

    Page<Deposit> findPageByCents(long cents, PageRequest page);

    CursorPage<Deposit> findCursorByCents(long cents, PageRequest page);

    Stream<Deposit> streamByCents(long cents);

    Flow.Publisher<Deposit> findPublishedByCents(long cents);

    SearchResult<Deposit> searchByCents(long cents);

    List<Hit<Deposit>> findFirst9HitsByCents(long cents);

    CompletableFuture<List<Deposit>> queryByCents(long cents);

    long countByCents(long cents);

    boolean existsByCents(long cents);

    long deleteByCents(long cents);

    @CountBy("{\"term\": {\"cents\": \":cents\"}}")
    CompletableFuture<Long> stated(long cents);

    @DeleteBy("{\"term\": {\"cents\": \":cents\"}}")
    long forget(long cents);

    @UpdateBy(value = "{\"term\": {\"cents\": \":cents\"}}", script = "ctx._source.cents += 1")
    long raise(long cents);

    SearchResult<Deposit> searchByCents(long cents, SearchOptions options);

    List<Deposit> findByCents(long cents, SearchOptions options);

    Page<Deposit> findByCents(long cents, PageRequest page, SearchOptions options);

    Stream<Deposit> streamByCents(long cents, SearchOptions options);

    CursorPage<Deposit> findCursorByCents(long cents, PageRequest page, SearchOptions options);

    /** Takes a good tenth of a second for each document. */
    String SLOW = """
            {"script": {"script": {"source": "int f() { int x = 0; for (int i = 0; i < 900000; i++) { x += i & 7; } return x; } \
            int y = 0; for (int i = 0; i < 200; i++) { y += f(); } return y != 1;"}}}""";

    @Query(SLOW)
    SearchResult<Deposit> slowResult(SearchOptions options);

    @Query(SLOW)
    List<Deposit> slowList(SearchOptions options);

    @Query(SLOW)
    Stream<Deposit> slowStream(SearchOptions options);

    @Query(SLOW)
    CompletableFuture<Deposit[]> slowFuture(SearchOptions options);
}
