package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.query.Sort;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Books} over a client. */
@Generated
@NullMarked
public final class Books_Impl extends RepositorySupport<Book, String> implements Books {

    private static final QueryTemplate OFFERS_CENTS_ELEMENTS = QueryTemplate.parse("""
            {"term":{"offers.country":":country"}}""");

    private static final QueryTemplate OFFERS_SINCE_ELEMENTS = QueryTemplate.parse("""
            {"term":{"offers.country":":country"}}""");

    private static final QueryTemplate OFFERS_CENTS_ELEMENTS2 = QueryTemplate.parse("""
            {"bool":{"must_not":{"terms":{"offers.shop":":shops"}}}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Books_Impl(SearchClient client) {
        super(client, Book_.DOCUMENT);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"nested":{"path":"offers",
     * "query":{"bool":{"filter":[{"term":{"offers.shop":":shop"}},{"range":{"offers.cents":{"lt":":cents"}}}]}}}}]}}}.
     */
    @Override
    public List<Book> findByOffersShopAndOffersCentsLessThan(String shop, long cents) {
        require(shop, "shop");
        Query query = Book_.offers.any(Book_.offers.shop.is(shop).and(Book_.offers.cents.lessThan(cents)));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"nested":{"path":"offers","query":{"term":{"offers.shop":":shop"}}}},
     * {"nested":{"path":"offers","query":{"range":{"offers.cents":{"lt":":cents"}}}}}]}}}.
     */
    @Override
    public List<Book> getByOffersShopAndOffersCentsLessThan(String shop, long cents) {
        require(shop, "shop");
        Query query = Book_.offers.shop.is(shop).and(Book_.offers.cents.lessThan(cents));
        return list(search(query));
    }

    /**
     * Sends {@code {"bool":{"should":[{"bool":{"filter":[{"nested":{"path":"offers.vouchers",
     * "query":{"term":{"offers.vouchers.code":":code"}}}},{"nested":{"path":"offers.vouchers",
     * "query":{"term":{"offers.vouchers.percent":":percent"}}}}]}},{"match":{"title":":words"}}],
     * "minimum_should_match":1}}}.
     */
    @Override
    public List<Book> findByOffersVouchersCodeAndOffersVouchersPercentOrTitleMatches(String code,
            int percent, String words) {
        require(code, "code");
        require(words, "words");
        Query query = Book_.offers.vouchers.code.is(code).and(Book_.offers.vouchers.percent.is(percent))
                .or(Book_.title.match(words));
        return list(search(query));
    }

    /** Sends {@code {"match":{"title":":words"}}}, sorted by {@code offers.cents} by the min of its elements. */
    @Override
    public List<Book> findByTitleMatchesOrderByOffersCentsAsc(String words) {
        require(words, "words");
        Query query = Book_.title.match(words);
        return list(search(query).sort(Book_.offers.cents.asc().mode(Sort.Mode.MIN)));
    }

    /**
     * Sends {@code {"match":{"title":":words"}}}, sorted by {@code offers.cents} descending by the avg of its elements
     * with {@code {"term":{"offers.country":":country"}}}.
     */
    @Override
    public Page<Book> findByTitleMatchesOrderByOffersCentsDesc(String words, String country,
            PageRequest page) {
        require(words, "words");
        require(country, "country");
        Query query = Book_.title.match(words);
        return page(search(query).sort(Book_.offers.cents.desc().mode(Sort.Mode.AVG)
                        .among(OFFERS_CENTS_ELEMENTS.bind(Argument.of("country", country, ValueCodecs.STRING)))), page);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"nested":{"path":"offers","query":{"term":{"offers.country":":country"}}}}]}}},
     * sorted by {@code offers.since} by the min of its elements with {@code {"term":{"offers.country":":country"}}}.
     */
    @Override
    public List<Book> findByOffersCountryOrderByOffersSince(String country) {
        require(country, "country");
        Query query = Book_.offers.country.is(country);
        return list(search(query).sort(Book_.offers.since.asc().mode(Sort.Mode.MIN)
                        .among(OFFERS_SINCE_ELEMENTS.bind(Argument.of("country", country, ValueCodecs.STRING)))));
    }

    /**
     * Sends {@code {"match_all":{}}}, sorted by {@code offers.vouchers.percent} descending by the max of its elements,
     * then by {@code offers.cents} by the sum of its elements with
     * {@code {"bool":{"must_not":{"terms":{"offers.shop":":shops"}}}}}, then by {@code id}.
     */
    @Override
    public List<Book> findAllByOrderByOffersVouchersPercentDescOffersCentsAscIdAsc(
            List<String> shops) {
        requireAll(shops, "shops");
        Query query = Query.matchAll();
        return list(search(query).sort(Book_.offers.vouchers.percent.desc().mode(Sort.Mode.MAX),
                Book_.offers.cents.asc().mode(Sort.Mode.SUM)
                        .among(OFFERS_CENTS_ELEMENTS2.bind(Argument.ofAll("shops", shops, ValueCodecs.STRING))),
                                Book_.id.asc()));
    }
}
