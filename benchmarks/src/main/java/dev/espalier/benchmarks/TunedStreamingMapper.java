package dev.espalier.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Jackson streaming with everything that is known to help: encoded and matched names, own dates, fast doubles. */
final class TunedStreamingMapper implements ProductMapper {

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final PropertyNameMatcher PRODUCT_NAMES = names(
            "id",
            "sku",
            "brand",
            "category",
            "warehouse",
            "name",
            "subtitle",
            "summary",
            "description",
            "notes",
            "status",
            "price",
            "rating",
            "stock",
            "views",
            "active",
            "created",
            "updated",
            "released",
            "offers");
    private static final PropertyNameMatcher OFFER_NAMES = names("seller", "price", "validUntil");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString SKU = new SerializedString("sku");
    private static final SerializedString BRAND = new SerializedString("brand");
    private static final SerializedString CATEGORY = new SerializedString("category");
    private static final SerializedString WAREHOUSE = new SerializedString("warehouse");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString SUBTITLE = new SerializedString("subtitle");
    private static final SerializedString SUMMARY = new SerializedString("summary");
    private static final SerializedString DESCRIPTION = new SerializedString("description");
    private static final SerializedString NOTES = new SerializedString("notes");
    private static final SerializedString STATUS = new SerializedString("status");
    private static final SerializedString PRICE = new SerializedString("price");
    private static final SerializedString RATING = new SerializedString("rating");
    private static final SerializedString STOCK = new SerializedString("stock");
    private static final SerializedString VIEWS = new SerializedString("views");
    private static final SerializedString ACTIVE = new SerializedString("active");
    private static final SerializedString CREATED = new SerializedString("created");
    private static final SerializedString UPDATED = new SerializedString("updated");
    private static final SerializedString RELEASED = new SerializedString("released");
    private static final SerializedString OFFERS = new SerializedString("offers");
    private static final SerializedString SELLER = new SerializedString("seller");
    private static final SerializedString VALID_UNTIL = new SerializedString("validUntil");

    private static final Product.Status[] STATUSES = Product.Status.values();
    private static final SerializedString[] STATUS_TEXTS = Stream.of(STATUSES)
            .map(status -> new SerializedString(status.name()))
            .toArray(SerializedString[]::new);

    private final IsoDates dates = new IsoDates();

    static StreamedPageReader pageReader() {
        return new StreamedPageReader(FACTORY, TunedStreamingMapper::readProduct);
    }

    @Override
    public byte[] write(Product product) {
        return RecycledOutput.collect(
                bytes -> FACTORY.createGenerator(ObjectWriteContext.empty(), bytes), this::writeProduct, product);
    }

    @Override
    public Product read(byte[] json, String id) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return readProduct(parser);
        }
    }

    void writeProduct(JsonGenerator json, Product product) {
        json.writeStartObject();
        json.writeName(ID);
        json.writeString(product.id());
        json.writeName(SKU);
        json.writeString(product.sku());
        json.writeName(BRAND);
        json.writeString(product.brand());
        json.writeName(CATEGORY);
        json.writeString(product.category());
        json.writeName(WAREHOUSE);
        json.writeString(product.warehouse());
        json.writeName(NAME);
        json.writeString(product.name());
        json.writeName(SUBTITLE);
        json.writeString(product.subtitle());
        json.writeName(SUMMARY);
        json.writeString(product.summary());
        json.writeName(DESCRIPTION);
        json.writeString(product.description());
        json.writeName(NOTES);
        json.writeString(product.notes());
        json.writeName(STATUS);
        json.writeString(STATUS_TEXTS[product.status().ordinal()]);
        json.writeName(PRICE);
        json.writeNumber(product.price());
        json.writeName(RATING);
        json.writeNumber(product.rating());
        json.writeName(STOCK);
        json.writeNumber(product.stock());
        json.writeName(VIEWS);
        json.writeNumber(product.views());
        json.writeName(ACTIVE);
        json.writeBoolean(product.active());
        json.writeName(CREATED);
        dates.write(json, product.created());
        json.writeName(UPDATED);
        dates.write(json, product.updated());
        json.writeName(RELEASED);
        dates.write(json, product.released());
        json.writeName(OFFERS);
        json.writeStartArray();
        for (Product.Offer offer : product.offers()) {
            writeOffer(json, offer);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeOffer(JsonGenerator json, Product.Offer offer) {
        json.writeStartObject();
        json.writeName(SELLER);
        json.writeString(offer.seller());
        json.writeName(PRICE);
        json.writeNumber(offer.price());
        json.writeName(VALID_UNTIL);
        dates.write(json, offer.validUntil());
        json.writeEndObject();
    }

    static Product readProduct(JsonParser json) {
        String id = null;
        String sku = null;
        String brand = null;
        String category = null;
        String warehouse = null;
        String name = null;
        String subtitle = null;
        String summary = null;
        String description = null;
        String notes = null;
        Product.Status status = null;
        double price = 0;
        double rating = 0;
        int stock = 0;
        long views = 0;
        boolean active = false;
        Instant created = null;
        Instant updated = null;
        LocalDate released = null;
        List<Product.Offer> offers = null;
        int property;
        while ((property = json.nextNameMatch(PRODUCT_NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            json.nextToken();
            switch (property) {
                case 0 -> id = json.getString();
                case 1 -> sku = json.getString();
                case 2 -> brand = json.getString();
                case 3 -> category = json.getString();
                case 4 -> warehouse = json.getString();
                case 5 -> name = json.getString();
                case 6 -> subtitle = json.getString();
                case 7 -> summary = json.getString();
                case 8 -> description = json.getString();
                case 9 -> notes = json.getString();
                case 10 -> status = readStatus(json);
                case 11 -> price = json.getDoubleValue();
                case 12 -> rating = json.getDoubleValue();
                case 13 -> stock = json.getIntValue();
                case 14 -> views = json.getLongValue();
                case 15 -> active = json.getBooleanValue();
                case 16 -> created = IsoDates.readInstant(json);
                case 17 -> updated = IsoDates.readInstant(json);
                case 18 -> released = IsoDates.readLocalDate(json);
                case 19 -> offers = readOffers(json);
                default -> json.skipChildren();
            }
        }
        return new Product(
                id,
                sku,
                brand,
                category,
                warehouse,
                name,
                subtitle,
                summary,
                description,
                notes,
                status,
                price,
                rating,
                stock,
                views,
                active,
                created,
                updated,
                released,
                offers);
    }

    private static Product.Status readStatus(JsonParser json) {
        String text = json.getString();
        for (Product.Status status : STATUSES) {
            if (status.name().equals(text)) {
                return status;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static List<Product.Offer> readOffers(JsonParser json) {
        List<Product.Offer> offers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            offers.add(readOffer(json));
        }
        return offers;
    }

    private static Product.Offer readOffer(JsonParser json) {
        String seller = null;
        double price = 0;
        Instant validUntil = null;
        int property;
        while ((property = json.nextNameMatch(OFFER_NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            json.nextToken();
            switch (property) {
                case 0 -> seller = json.getString();
                case 1 -> price = json.getDoubleValue();
                case 2 -> validUntil = IsoDates.readInstant(json);
                default -> json.skipChildren();
            }
        }
        return new Product.Offer(seller, price, validUntil);
    }

    private static PropertyNameMatcher names(String... names) {
        return FACTORY.constructNameMatcher(
                Stream.of(names).map(Named::fromString).toList(), true);
    }
}
