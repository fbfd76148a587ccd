package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.OptionalSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Product} as JSON. */
@Generated
final class Product_Codec implements DocumentCodec<Product> {

    private static final Fields FIELDS = Fields.of("id", "title", "code", "gtin", "tags", "colours", "batch", "stock",
            "weight", "sold", "released", "season", "checked", "measured", "maker", "size");

    private static final Fields MAKER_FIELDS = Fields.of("name", "place", "brands");

    private static final Fields SIZE_FIELDS = Fields.of("width", "height");

    private static final Fields PLACE_FIELDS = Fields.of("town", "code");

    private static final ValueCodec<Gtin> GTIN_CODEC = new GtinCodec();

    private static final ValueCodec<Product.Colour> COLOUR_CODEC = ValueCodecs.enumeration(Product.Colour.values());

    private static final ValueCodec<LocalDate> CHECKED_CODEC = DateCodecs.localDate("dd.MM.uuuu", Locale.ENGLISH);

    @Override
    public String id(Product product) {
        return product.id();
    }

    @Override
    public void write(JsonGenerator json, Product product) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, product.id());
        FIELDS.writeString(json, 1, product.title());
        FIELDS.writeString(json, 2, product.code());
        FIELDS.writeValue(json, 3, product.gtin(), GTIN_CODEC);
        FIELDS.writeStrings(json, 4, product.tags());
        FIELDS.writeValues(json, 5, product.colours(), COLOUR_CODEC);
        FIELDS.writeValue(json, 6, product.batch(), ValueCodecs.UUID);
        FIELDS.writeInt(json, 7, product.stock());
        FIELDS.writeDouble(json, 8, product.weight());
        FIELDS.writeBoolean(json, 9, product.sold());
        FIELDS.writeLocalDate(json, 10, product.released());
        FIELDS.writeValue(json, 11, product.season(), DateCodecs.YEAR_MONTH);
        FIELDS.writeValue(json, 12, product.checked(), CHECKED_CODEC);
        FIELDS.writeValue(json, 13, product.measured(), DateCodecs.INSTANT_NANOS);
        FIELDS.writeObject(json, 14, product.maker(), Product_Codec::writeMaker);
        FIELDS.writeObject(json, 15, OptionalSupport.orNull(product.size()), Product_Codec::writeSize);
        json.writeEndObject();
    }

    @Override
    public Product read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        String code = null;
        Gtin gtin = null;
        List<String> tags = null;
        Set<Product.Colour> colours = null;
        UUID batch = null;
        int stock = 0;
        double weight = 0;
        boolean sold = false;
        LocalDate released = null;
        YearMonth season = null;
        LocalDate checked = null;
        Instant measured = null;
        Product.Maker maker = null;
        Optional<Product.Size> size = Optional.empty();
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> code = CodecSupport.readString(json);
                case 3 -> gtin = CodecSupport.readValue(json, GTIN_CODEC);
                case 4 -> tags = CodecSupport.readStrings(json);
                case 5 -> colours = CodecSupport.toSet(CodecSupport.readValues(json, COLOUR_CODEC));
                case 6 -> batch = CodecSupport.readValue(json, ValueCodecs.UUID);
                case 7 -> stock = CodecSupport.readInt(json);
                case 8 -> weight = CodecSupport.readDouble(json);
                case 9 -> sold = CodecSupport.readBoolean(json);
                case 10 -> released = CodecSupport.readLocalDate(json);
                case 11 -> season = CodecSupport.readValue(json, DateCodecs.YEAR_MONTH);
                case 12 -> checked = CodecSupport.readValue(json, CHECKED_CODEC);
                case 13 -> measured = CodecSupport.readValue(json, DateCodecs.INSTANT_NANOS);
                case 14 -> maker = CodecSupport.readObject(json, Product_Codec::readMaker);
                case 15 -> size = Optional.ofNullable(CodecSupport.readObject(json, Product_Codec::readSize));
                default -> json.skipChildren();
            }
        }
        return new Product(metadata.id(), metadata.version(), title, code, gtin, tags, colours, batch, stock, weight,
                sold, released, season, checked, measured, maker, size);
    }

    private static void writeMaker(JsonGenerator json, Product.Maker maker) {
        json.writeStartObject();
        MAKER_FIELDS.writeString(json, 0, maker.name());
        MAKER_FIELDS.writeObject(json, 1, maker.place(), Product_Codec::writePlace);
        MAKER_FIELDS.writeStrings(json, 2, maker.brands());
        json.writeEndObject();
    }

    private static Product.Maker readMaker(JsonParser json) {
        String name = null;
        Product.Place place = null;
        List<String> brands = null;
        int field;
        while ((field = MAKER_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> place = CodecSupport.readObject(json, Product_Codec::readPlace);
                case 2 -> brands = CodecSupport.readStrings(json);
                default -> json.skipChildren();
            }
        }
        return new Product.Maker(name, place, brands);
    }

    private static void writeSize(JsonGenerator json, Product.Size size) {
        json.writeStartObject();
        SIZE_FIELDS.writeInt(json, 0, size.width());
        SIZE_FIELDS.writeInt(json, 1, size.height());
        json.writeEndObject();
    }

    private static Product.Size readSize(JsonParser json) {
        int width = 0;
        int height = 0;
        int field;
        while ((field = SIZE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> width = CodecSupport.readInt(json);
                case 1 -> height = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Product.Size(width, height);
    }

    private static void writePlace(JsonGenerator json, Product.Place place) {
        json.writeStartObject();
        PLACE_FIELDS.writeString(json, 0, place.city());
        PLACE_FIELDS.writeInt(json, 1, place.code());
        json.writeEndObject();
    }

    private static Product.Place readPlace(JsonParser json) {
        String city = null;
        int code = 0;
        int field;
        while ((field = PLACE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> city = CodecSupport.readString(json);
                case 1 -> code = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Product.Place(city, code);
    }
}
