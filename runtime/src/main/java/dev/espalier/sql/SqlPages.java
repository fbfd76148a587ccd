package dev.espalier.sql;

import dev.espalier.async.Futures;
import dev.espalier.async.PageSource;
import dev.espalier.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of one statement, page by page, without blocking. */
final class SqlPages<T> implements PageSource<T> {

    private final Transport transport;
    private final Supplier<CompletableFuture<SqlRequests>> statement;
    private final Function<Row, T> mapper;
    private @Nullable CompletableFuture<?> onItsWay;
    private volatile @Nullable SqlRequests requests;
    private volatile @Nullable Table latest;

    SqlPages(Transport transport, Supplier<CompletableFuture<SqlRequests>> statement, Function<Row, T> mapper) {
        this.transport = transport;
        this.statement = statement;
        this.mapper = mapper;
    }

    @Override
    public CompletableFuture<Page<T>> next() {
        CompletableFuture<Page<T>> page = Futures.map(table(), table -> {
            latest = table;
            return new Page<>(
                    table.rows().stream().map(mapper).toList(), table.cursor().isEmpty());
        });
        onItsWay = page;
        return Futures.recover(page, failure -> {
            letGo();
            return null;
        });
    }

    /** Every row. */
    CompletableFuture<List<T>> all() {
        return restAfter(new ArrayList<>());
    }

    private CompletableFuture<List<T>> restAfter(List<T> rows) {
        return Futures.compose(next(), page -> {
            rows.addAll(page.elements());
            return page.last() ? CompletableFuture.completedFuture(rows) : restAfter(rows);
        });
    }

    private CompletableFuture<Table> table() {
        SqlRequests known = requests;
        Table before = latest;
        if (known == null || before == null) {
            return Futures.compose(statement.get(), made -> {
                requests = made;
                return made.first().executeAsync(transport);
            });
        }
        return known.next(before, before.cursor().orElseThrow()).executeAsync(transport);
    }

    /** A page that is on its way is waited for, as it brings the cursor that is to be let go of. */
    @Override
    public void cancel() {
        CompletableFuture<?> last = onItsWay;
        if (last != null) {
            last.whenComplete((page, failure) -> letGo());
        }
    }

    /** Lets go of the cursor, if there is one left. A failure is passed over: the server lets go in time. */
    private void letGo() {
        SqlRequests known = requests;
        Optional<String> cursor = latest == null ? Optional.empty() : latest.cursor();
        if (known != null && cursor.isPresent()) {
            latest = null;
            known.closing(cursor.get()).executeAsync(transport);
        }
    }
}
