package dev.espalier.samples.partial;

import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.SearchOptions;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Changes by queries whose arguments are empty, null or repeated. */
@Repository
interface Clearances extends DocumentRepository<Deposit, String> {

    String AMONG = "{\"terms\": {\"cents\": \":cents\"}}";

    List<Deposit> findByIdIn(Collection<String> ids);

    List<Deposit> findByIdNotIn(String... ids);

    List<Deposit> findByCentsIn(@Nullable Collection<Long> cents);

    long deleteByIdIn(Collection<String> ids);

    long deleteByIdNotIn(Collection<String> ids);

    long deleteByCentsAndIdIn(@Nullable Long cents, Collection<String> ids);

    long deleteByCentsOrIdIn(@Nullable Long cents, Collection<String> ids);

    long deleteByCents(long cents, SearchOptions options);

    CompletableFuture<Long> removeByCentsIn(Collection<Long> cents);

    @DeleteBy(AMONG)
    long forget(Collection<Long> cents);

    @UpdateBy(value = AMONG, script = "ctx._source.cents += params.more[0]")
    long raise(Collection<Long> cents, List<Long> more);

    @UpdateBy(value = AMONG, script = "ctx._source.cents += params.more[0]")
    CompletableFuture<Long> raiseLater(Collection<Long> cents, List<Long> more);

    @UpdateBy(value = "{\"term\": {\"cents\": \":cents\"}}", script = "ctx._source.cents += 1")
    long raise(long cents, SearchOptions options);

    @CountBy(AMONG)
    long among(Long... cents);
}
