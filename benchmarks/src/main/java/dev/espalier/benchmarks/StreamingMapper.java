package dev.espalier.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson streaming as a careful programmer first writes it: names as strings, dates by the JDK. */
final class StreamingMapper implements ProductMapper {

    private final JsonFactory factory = new JsonFactory();

    static PageReader<?> pageReader() {
        return new StreamedPageReader(new JsonFactory(), StreamingMapper::readProduct);
    }

    @Override
    public byte[] write(Product product) {
        return RecycledOutput.collect(
                bytes -> factory.createGenerator(ObjectWriteContext.empty(), bytes),
                StreamingMapper::writeProduct,
                product);
    }

    @Override
    public Product read(byte[] json, String id) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return readProduct(parser);
        }
    }

    private static void writeProduct(JsonGenerator json, Product product) {
        json.writeStartObject();
        json.writeStringProperty("id", product.id());
        json.writeStringProperty("sku", product.sku());
        json.writeStringProperty("brand", product.brand());
        json.writeStringProperty("category", product.category());
        json.writeStringProperty("warehouse", product.warehouse());
        json.writeStringProperty("name", product.name());
        json.writeStringProperty("subtitle", product.subtitle());
        json.writeStringProperty("summary", product.summary());
        json.writeStringProperty("description", product.description());
        json.writeStringProperty("notes", product.notes());
        json.writeStringProperty("status", product.status().name());
        json.writeNumberProperty("price", product.price());
        json.writeNumberProperty("rating", product.rating());
        json.writeNumberProperty("stock", product.stock());
        json.writeNumberProperty("views", product.views());
        json.writeBooleanProperty("active", product.active());
        json.writeStringProperty("created", product.created().toString());
        json.writeStringProperty("updated", product.updated().toString());
        json.writeStringProperty("released", product.released().toString());
        json.writeArrayPropertyStart("offers");
        for (Product.Offer offer : product.offers()) {
            writeOffer(json, offer);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeOffer(JsonGenerator json, Product.Offer offer) {
        json.writeStartObject();
        json.writeStringProperty("seller", offer.seller());
        json.writeNumberProperty("price", offer.price());
        json.writeStringProperty("validUntil", offer.validUntil().toString());
        json.writeEndObject();
    }

    private static Product readProduct(JsonParser json) {
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
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "id" -> id = json.getString();
                case "sku" -> sku = json.getString();
                case "brand" -> brand = json.getString();
                case "category" -> category = json.getString();
                case "warehouse" -> warehouse = json.getString();
                case "name" -> name = json.getString();
                case "subtitle" -> subtitle = json.getString();
                case "summary" -> summary = json.getString();
                case "description" -> description = json.getString();
                case "notes" -> notes = json.getString();
                case "status" -> status = Product.Status.valueOf(json.getString());
                case "price" -> price = json.getDoubleValue();
                case "rating" -> rating = json.getDoubleValue();
                case "stock" -> stock = json.getIntValue();
                case "views" -> views = json.getLongValue();
                case "active" -> active = json.getBooleanValue();
                case "created" -> created = Instant.parse(json.getString());
                case "updated" -> updated = Instant.parse(json.getString());
                case "released" -> released = LocalDate.parse(json.getString());
                case "offers" -> offers = readOffers(json);
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
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "seller" -> seller = json.getString();
                case "price" -> price = json.getDoubleValue();
                case "validUntil" -> validUntil = Instant.parse(json.getString());
                default -> json.skipChildren();
            }
        }
        return new Product.Offer(seller, price, validUntil);
    }
}
