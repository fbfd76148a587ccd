package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.FieldsCodec;
import dev.espalier.generated.Generated;
import dev.espalier.generated.ProjectionCodec;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.search.CursorPage;
import dev.espalier.search.FieldFetch;
import dev.espalier.search.Hit;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import dev.espalier.search.SearchTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;

/** {@link Products} over a client. */
@Generated
@NullMarked
final class Products_Impl extends RepositorySupport<Product, String> implements Products {

    private static final DocumentType<Products.Line, String> LINE_DOC_VALUES =
            Product_.DOCUMENT.projection(Products.Line.class, new LineDocValuesCodec());

    private static final DocumentType<Products.Dates, String> DATES_DOC_VALUES =
            Product_.DOCUMENT.projection(Products.Dates.class, new DatesDocValuesCodec());

    private static final DocumentType<Products.Origin, String> ORIGIN_DOC_VALUES =
            Product_.DOCUMENT.projection(Products.Origin.class, new OriginDocValuesCodec());

    private static final DocumentType<Products.Offer, String> OFFER_DOC_VALUES =
            Product_.DOCUMENT.projection(Products.Offer.class, new OfferDocValuesCodec());

    private static final DocumentType<Products.Offer, String> OFFER =
            Product_.DOCUMENT.projection(Products.Offer.class, new OfferCodec());

    private static final DocumentType<Products.Label, String> LABEL_DOC_VALUES =
            Product_.DOCUMENT.projection(Products.Label.class, new LabelDocValuesCodec());

    private static final DocumentType<Products.Label, String> LABEL_STORED_FIELDS =
            Product_.DOCUMENT.projection(Products.Label.class, new LabelStoredFieldsCodec());

    private static final DocumentType<Products.Label, String> LABEL =
            Product_.DOCUMENT.projection(Products.Label.class, new LabelCodec());

    private static final DocumentType<Products.Town, String> TOWN_STORED_FIELDS =
            Product_.DOCUMENT.projection(Products.Town.class, new TownStoredFieldsCodec());

    private static final QueryTemplate ABOUT = QueryTemplate.parse("""
            {"match":{"title":":words"}}""");

    private static final SearchTemplate BEST = SearchTemplate.parse("""
            {"query":{"match":{"title":":words"}}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Products_Impl(SearchClient client) {
        super(client, Product_.DOCUMENT);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, for the doc values {@code title.raw},
     * {@code code.raw}, {@code gtin}, {@code tags}, {@code colours}, {@code batch}, {@code stock}, {@code weight},
     * {@code sold}.
     */
    @Override
    public List<Products.Line> findByTags(String tag) {
        require(tag, "tag");
        Query query = Product_.tags.is(tag);
        return list(search(LINE_DOC_VALUES, query).fetch(FieldFetch.docValues(Product_.title.raw, Product_.code.raw,
                Product_.gtin, Product_.tags, Product_.colours, Product_.batch, Product_.stock, Product_.weight,
                Product_.sold)));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"range":{"stock":{"gt":":stock"}}}]}}}, for the doc values {@code released},
     * {@code season}, {@code checked}, {@code measured}.
     */
    @Override
    public Stream<Products.Dates> streamByStockGreaterThan(int stock) {
        Query query = Product_.stock.greaterThan(stock);
        return stream(search(DATES_DOC_VALUES, query).fetch(FieldFetch.docValues().formatted(Product_.released,
                "strict_date").formatted(Product_.season, "strict_year_month").formatted(Product_.checked,
                "strict_date_optional_time").formatted(Product_.measured, "strict_date_optional_time_nanos")));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"sold":true}}]}}}, sorted by {@code stock}, the first, for the doc
     * values {@code title.raw}, {@code maker.name}, {@code maker.place.town}, {@code maker.place.code},
     * {@code size.width}, {@code size.height}.
     */
    @Override
    public Optional<Products.Origin> findFirstBySoldTrueOrderByStock() {
        Query query = Product_.sold.isTrue();
        return first(search(ORIGIN_DOC_VALUES,
                query).sort(Product_.stock.asc()).fetch(FieldFetch.docValues(Product_.title.raw, Product_.maker.name,
                Product_.maker.place.city, Product_.maker.place.code, Product_.size.width, Product_.size.height)));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"batch":":batch"}}]}}}, for the doc values {@code maker.name},
     * {@code size.width}.
     */
    @Override
    public Optional<Products.Offer> findOfferByBatch(UUID batch) {
        require(batch, "batch");
        Query query = Product_.batch.is(batch);
        return atMostOne(search(OFFER_DOC_VALUES, query).fetch(FieldFetch.docValues(Product_.maker.name,
                Product_.size.width)));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"batch":":batch"}}]}}}, for the fields {@code maker.name},
     * {@code size.width}.
     */
    @Override
    public Optional<Products.Offer> readOfferByBatch(UUID batch) {
        require(batch, "batch");
        Query query = Product_.batch.is(batch);
        return atMostOne(search(OFFER, query).includeSource(Product_.maker.name, Product_.size.width));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"stock":":stock"}}]}}}, for the doc values {@code title.raw},
     * {@code batch}.
     */
    @Override
    public CursorPage<Products.Label> findByStock(int stock, PageRequest page) {
        Query query = Product_.stock.is(stock);
        return cursorPage(search(LABEL_DOC_VALUES, query).fetch(FieldFetch.docValues(Product_.title.raw,
                Product_.batch)), page);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"sold":false}}]}}}, for the stored fields {@code title}, {@code batch}.
     */
    @Override
    public CompletableFuture<List<Products.Label>> getBySoldFalse() {
        Query query = Product_.sold.isFalse();
        return futures().list(search(LABEL_STORED_FIELDS, query).fetch(FieldFetch.storedFields(Product_.title,
                Product_.batch)));
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"sold":false}}]}}}, for the fields {@code title}, {@code batch}. */
    @Override
    public List<Products.Label> readBySoldFalse() {
        Query query = Product_.sold.isFalse();
        return list(search(LABEL, query).includeSource(Product_.title, Product_.batch));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"maker.name":":name"}}]}}}, for the stored fields {@code maker.name},
     * {@code maker.place.town}.
     */
    @Override
    public Flow.Publisher<Products.Town> findByMakerName(String name) {
        require(name, "name");
        Query query = Product_.maker.name.is(name);
        return futures().publisher(search(TOWN_STORED_FIELDS, query).fetch(FieldFetch.storedFields(Product_.maker.name,
                Product_.maker.place.city)));
    }

    /**
     * Sends {@code {"match":{"title":":words"}}}, for the doc values {@code title.raw}, {@code code.raw},
     * {@code gtin}, {@code tags}, {@code colours}, {@code batch}, {@code stock}, {@code weight}, {@code sold}.
     */
    @Override
    public SearchResult<Products.Line> about(String words) {
        require(words, "words");
        Query query = ABOUT.bind(Argument.of("words", words, ValueCodecs.STRING));
        return result(search(LINE_DOC_VALUES, query).fetch(FieldFetch.docValues(Product_.title.raw, Product_.code.raw,
                Product_.gtin, Product_.tags, Product_.colours, Product_.batch, Product_.stock, Product_.weight,
                Product_.sold)));
    }

    /**
     * Sends {@code {"query":{"match":{"title":":words"}},"size":5}}, for the doc values {@code title.raw},
     * {@code code.raw}, {@code gtin}, {@code tags}, {@code colours}, {@code batch}, {@code stock}, {@code weight},
     * {@code sold}.
     */
    @Override
    public List<Hit<Products.Line>> best(String words) {
        require(words, "words");
        Search<Products.Line> search = BEST.bind(LINE_DOC_VALUES, Argument.of("words", words, ValueCodecs.STRING));
        return result(search.fetch(FieldFetch.docValues(Product_.title.raw, Product_.code.raw, Product_.gtin,
                Product_.tags, Product_.colours, Product_.batch, Product_.stock, Product_.weight,
                Product_.sold)).size(5)).hits();
    }

    /** Reads {@link Products.Line} from doc values. */
    private static final class LineDocValuesCodec extends FieldsCodec<Products.Line> {

        private static final Fields FIELDS =
                Fields.of("id", "title.raw", "code.raw", "gtin", "tags", "colours", "batch", "stock", "weight", "sold");

        private static final ValueCodec<Gtin> GTIN_CODEC = new GtinCodec();

        private static final ValueCodec<Product.Colour> COLOUR_CODEC = ValueCodecs.enumeration(Product.Colour.values());

        @Override
        public Products.Line read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            String code = null;
            Gtin gtin = null;
            Set<String> tags = new LinkedHashSet<>();
            Set<Product.Colour> colours = null;
            UUID batch = null;
            int stock = 0;
            double weight = 0;
            boolean sold = false;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 1 -> title = CodecSupport.readString(json);
                    case 2 -> code = CodecSupport.readString(json);
                    case 3 -> gtin = CodecSupport.readValue(json, GTIN_CODEC);
                    case 4 -> tags = CodecSupport.toSet(CodecSupport.readStrings(json));
                    case 5 -> colours = CodecSupport.toSet(CodecSupport.readValues(json, COLOUR_CODEC));
                    case 6 -> batch = CodecSupport.readValue(json, ValueCodecs.UUID);
                    case 7 -> stock = CodecSupport.readInt(json);
                    case 8 -> weight = CodecSupport.readDouble(json);
                    case 9 -> sold = CodecSupport.readBoolean(json);
                    default -> json.skipChildren();
                }
            }
            return new Products.Line(metadata.id(), metadata.version(), title, code, gtin, tags, colours, batch, stock,
                    weight, sold);
        }
    }

    /** Reads {@link Products.Dates} from doc values. */
    private static final class DatesDocValuesCodec extends FieldsCodec<Products.Dates> {

        private static final Fields FIELDS = Fields.of("released", "season", "checked", "measured");

        private static final ValueCodec<LocalDate> CHECKED_CODEC = DateCodecs.localDate("dd.MM.uuuu", Locale.ENGLISH);

        @Override
        public Products.Dates read(JsonParser json, DocumentMetadata metadata) {
            LocalDate released = null;
            YearMonth season = null;
            LocalDate checked = null;
            Instant measured = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> released = CodecSupport.readLocalDate(json);
                    case 1 -> season = CodecSupport.readValue(json, DateCodecs.YEAR_MONTH);
                    case 2 -> checked = CodecSupport.readValue(json, CHECKED_CODEC);
                    case 3 -> measured = CodecSupport.readValue(json, DateCodecs.INSTANT_NANOS);
                    default -> json.skipChildren();
                }
            }
            return new Products.Dates(released, season, checked, measured);
        }
    }

    /** Reads {@link Products.Origin} from doc values. */
    private static final class OriginDocValuesCodec extends FieldsCodec<Products.Origin> {

        private static final Fields FIELDS = Fields.of("title.raw", "maker.name", "maker.place.town",
                "maker.place.code", "size.width", "size.height");

        @Override
        public Products.Origin read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            String makerName = null;
            String makerPlaceCity = null;
            int makerPlaceCode = 0;
            int sizeWidth = 0;
            int sizeHeight = 0;
            boolean hasMaker = false;
            boolean hasMakerPlace = false;
            boolean hasSize = false;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                hasMaker |= field >= 1 && field <= 3;
                hasMakerPlace |= field >= 2 && field <= 3;
                hasSize |= field >= 4 && field <= 5;
                switch (field) {
                    case 0 -> title = CodecSupport.readString(json);
                    case 1 -> makerName = CodecSupport.readString(json);
                    case 2 -> makerPlaceCity = CodecSupport.readString(json);
                    case 3 -> makerPlaceCode = CodecSupport.readInt(json);
                    case 4 -> sizeWidth = CodecSupport.readInt(json);
                    case 5 -> sizeHeight = CodecSupport.readInt(json);
                    default -> json.skipChildren();
                }
            }
            return new Products.Origin(title, hasMaker ? new Products.Origin.Maker(makerName,
                    hasMakerPlace ? new Product.Place(makerPlaceCity, makerPlaceCode) : null) : null,
                    hasSize ? Optional.of(new Product.Size(sizeWidth, sizeHeight)) : Optional.empty());
        }
    }

    /** Reads {@link Products.Offer} from doc values. */
    private static final class OfferDocValuesCodec extends FieldsCodec<Products.Offer> {

        private static final Fields FIELDS = Fields.of("maker.name", "size.width");

        @Override
        public Products.Offer read(JsonParser json, DocumentMetadata metadata) {
            String makerName = null;
            int sizeWidth = 0;
            boolean hasMaker = false;
            boolean hasSize = false;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                hasMaker |= field == 0;
                hasSize |= field == 1;
                switch (field) {
                    case 0 -> makerName = CodecSupport.readString(json);
                    case 1 -> sizeWidth = CodecSupport.readInt(json);
                    default -> json.skipChildren();
                }
            }
            return new Products.Offer(hasMaker ? new Offer_BrandView(makerName) : null,
                    hasSize ? Optional.of(new Products.Offer.Breadth(sizeWidth)) : Optional.empty());
        }
    }

    /** What is read of a document as {@link Products.Offer.Brand}. */
    private record Offer_BrandView(String name) implements Products.Offer.Brand {}

    /** Reads {@link Products.Offer} from JSON. */
    private static final class OfferCodec extends ProjectionCodec<Products.Offer> {

        private static final Fields FIELDS = Fields.of("maker", "size");

        private static final Fields BRAND_FIELDS = Fields.of("name");

        private static final Fields BREADTH_FIELDS = Fields.of("width");

        @Override
        public Products.Offer read(JsonParser json, DocumentMetadata metadata) {
            Products.Offer.Brand maker = null;
            Optional<Products.Offer.Breadth> size = Optional.empty();
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> maker = CodecSupport.readObject(json, OfferCodec::readBrand);
                    case 1 -> size = Optional.ofNullable(CodecSupport.readObject(json, OfferCodec::readBreadth));
                    default -> json.skipChildren();
                }
            }
            return new Products.Offer(maker, size);
        }

        private static Products.Offer.Brand readBrand(JsonParser json) {
            String name = null;
            int field;
            while ((field = BRAND_FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> name = CodecSupport.readString(json);
                    default -> json.skipChildren();
                }
            }
            return new Offer_BrandView(name);
        }

        private static Products.Offer.Breadth readBreadth(JsonParser json) {
            int width = 0;
            int field;
            while ((field = BREADTH_FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> width = CodecSupport.readInt(json);
                    default -> json.skipChildren();
                }
            }
            return new Products.Offer.Breadth(width);
        }
    }

    /** Reads {@link Products.Label} from doc values. */
    private static final class LabelDocValuesCodec extends FieldsCodec<Products.Label> {

        private static final Fields FIELDS = Fields.of("title.raw", "batch");

        @Override
        public Products.Label read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            UUID batch = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> title = CodecSupport.readString(json);
                    case 1 -> batch = CodecSupport.readValue(json, ValueCodecs.UUID);
                    default -> json.skipChildren();
                }
            }
            return new LabelView(title, batch);
        }
    }

    /** What is read of a document as {@link Products.Label}. */
    private record LabelView(String getTitle, UUID batch) implements Products.Label {}

    /** Reads {@link Products.Label} from stored fields. */
    private static final class LabelStoredFieldsCodec extends FieldsCodec<Products.Label> {

        private static final Fields FIELDS = Fields.of("title", "batch");

        @Override
        public Products.Label read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            UUID batch = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> title = CodecSupport.readString(json);
                    case 1 -> batch = CodecSupport.readValue(json, ValueCodecs.UUID);
                    default -> json.skipChildren();
                }
            }
            return new LabelView(title, batch);
        }
    }

    /** Reads {@link Products.Label} from JSON. */
    private static final class LabelCodec extends ProjectionCodec<Products.Label> {

        private static final Fields FIELDS = Fields.of("title", "batch");

        @Override
        public Products.Label read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            UUID batch = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> title = CodecSupport.readString(json);
                    case 1 -> batch = CodecSupport.readValue(json, ValueCodecs.UUID);
                    default -> json.skipChildren();
                }
            }
            return new LabelView(title, batch);
        }
    }

    /** Reads {@link Products.Town} from stored fields. */
    private static final class TownStoredFieldsCodec extends FieldsCodec<Products.Town> {

        private static final Fields FIELDS = Fields.of("maker.name", "maker.place.town");

        @Override
        public Products.Town read(JsonParser json, DocumentMetadata metadata) {
            String makerName = null;
            String makerPlaceCity = null;
            boolean hasMaker = false;
            boolean hasMakerPlace = false;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                hasMaker |= field >= 0 && field <= 1;
                hasMakerPlace |= field == 1;
                switch (field) {
                    case 0 -> makerName = CodecSupport.readString(json);
                    case 1 -> makerPlaceCity = CodecSupport.readString(json);
                    default -> json.skipChildren();
                }
            }
            return new Products.Town(hasMaker ? new Products.Town.Maker(makerName,
                    hasMakerPlace ? new Products.Town.Place(makerPlaceCity) : null) : null);
        }
    }
}
