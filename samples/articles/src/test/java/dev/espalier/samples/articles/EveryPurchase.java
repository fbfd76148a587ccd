package dev.espalier.samples.articles;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.ReadOnlyRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;

/** Purchases of all years. */
@Repository(index = "purchases*")
interface EveryPurchase extends ReadOnlyRepository<Purchase, String> {

    CursorPage<Purchase> findByCentsGreaterThan(long cents, PageRequest page, SearchOptions options);
}
