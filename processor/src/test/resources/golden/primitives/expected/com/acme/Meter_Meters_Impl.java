package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Meter.Meters} over a client. */
@Generated
@NullMarked
public final class Meter_Meters_Impl extends RepositorySupport<Meter, String> implements Meter.Meters {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Meter_Meters_Impl(SearchClient client) {
        super(client, Meter_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"number":":number"}},{"terms":{"several":":several"}}]}}}. */
    @Override
    public List<Meter> findByNumberAndSeveralIn(int number, Collection<Integer> several) {
        requireAll(several, "several");
        Query query = Meter_.number.is(number).and(Meter_.several.in(several));
        return list(search(query));
    }
}
