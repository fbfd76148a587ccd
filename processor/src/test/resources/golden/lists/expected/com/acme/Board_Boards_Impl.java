package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Board.Boards} over a client. */
@Generated
@NullMarked
public final class Board_Boards_Impl extends RepositorySupport<Board, String> implements Board.Boards {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Board_Boards_Impl(SearchClient client) {
        super(client, Board_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"rows":":row"}},{"range":{"moves.to":{"gt":":to"}}}]}}}. */
    @Override
    public List<Board> findByRowsAndMovesToGreaterThan(int row, int to) {
        Query query = Board_.rows.is(row).and(Board_.moves.to.greaterThan(to));
        return list(search(query));
    }
}
