package com.acme;

import dev.espalier.annotation.DocValues;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SearchBody;
import dev.espalier.annotation.StoredFields;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of documents that are not read of documents. */
@Repository
interface Products extends DocumentRepository<Product, String> {

    record Line(
            String id,
            Long version,
            String title,
            String code,
            Gtin gtin,
            Set<String> tags,
            @Nullable Set<Product.Colour> colours,
            UUID batch,
            int stock,
            double weight,
            boolean sold) {}

    record Dates(LocalDate released, YearMonth season, LocalDate checked, Instant measured) {}

    record Origin(String title, Maker maker, Optional<Product.Size> size) {

        record Maker(String name, Product.Place place) {}
    }

    interface Label {

        String getTitle();

        UUID batch();
    }

    record Offer(Brand maker, Optional<Breadth> size) {

        interface Brand {

            String name();
        }

        record Breadth(int width) {}
    }

    record Town(Maker maker) {

        record Maker(String name, Place place) {}

        record Place(String city) {}
    }

    @DocValues
    List<Line> findByTags(String tag);

    @DocValues
    Stream<Dates> streamByStockGreaterThan(int stock);

    @DocValues
    Optional<Origin> findFirstBySoldTrueOrderByStock();

    @DocValues
    Optional<Offer> findOfferByBatch(UUID batch);

    Optional<Offer> readOfferByBatch(UUID batch);

    @DocValues
    CursorPage<Label> findByStock(int stock, PageRequest page);

    @StoredFields
    CompletableFuture<List<Label>> getBySoldFalse();

    List<Label> readBySoldFalse();

    @StoredFields
    Flow.Publisher<Town> findByMakerName(String name);

    @DocValues
    @Query("{\"match\": {\"title\": \":words\"}}")
    SearchResult<Line> about(String words);

    @DocValues
    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"size\": 5}")
    List<Hit<Line>> best(String words);
}
