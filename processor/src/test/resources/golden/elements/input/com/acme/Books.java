package com.acme;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.NestedSort;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SeparateNested;
import dev.espalier.annotation.SortMode;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import java.util.List;

/** Which elements of nested properties are meant. */
@Repository
public interface Books extends DocumentRepository<Book, String> {

    @Allow("REP-412")
    List<Book> findByOffersShopAndOffersCentsLessThan(String shop, long cents);

    @SeparateNested
    List<Book> getByOffersShopAndOffersCentsLessThan(String shop, long cents);

    @SeparateNested
    List<Book> findByOffersVouchersCodeAndOffersVouchersPercentOrTitleMatches(String code, int percent, String words);

    @NestedSort(mode = SortMode.MIN)
    List<Book> findByTitleMatchesOrderByOffersCentsAsc(String words);

    @NestedSort(mode = SortMode.AVG, filter = "{\"term\": {\"offers.country\": \":country\"}}")
    Page<Book> findByTitleMatchesOrderByOffersCentsDesc(String words, String country, PageRequest page);

    @NestedSort(mode = SortMode.MIN, filter = "{\"term\": {\"offers.country\": \":country\"}}")
    List<Book> findByOffersCountryOrderByOffersSince(String country);

    @NestedSort(mode = SortMode.MAX)
    @NestedSort(
            property = "offers.cents",
            mode = SortMode.SUM,
            filter = """
                    {"bool": {"must_not": {"terms": {"offers.shop": ":shops"}}}}""")
    List<Book> findAllByOrderByOffersVouchersPercentDescOffersCentsAscIdAsc(List<String> shops);
}
