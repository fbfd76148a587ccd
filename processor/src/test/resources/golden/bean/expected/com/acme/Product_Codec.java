package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.ArraySupport;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Product} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Product_Codec implements DocumentCodec<Product> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("key", "product_name", "batch", "available",
            "recommended", "stock", "sold", "shelf", "rating", "weight", "price", "tags", "related", "promotions",
            "colours", "codes", "sizes", "restocked", "suppliers", "formerSuppliers");

    private static final PropertyNameMatcher SUPPLIER_NAMES = CodecSupport.names("name", "address");

    private static final PropertyNameMatcher ADDRESS_NAMES = CodecSupport.names("street", "zip");

    private static final SerializedString KEY = new SerializedString("key");
    private static final SerializedString PRODUCT_NAME = new SerializedString("product_name");
    private static final SerializedString BATCH = new SerializedString("batch");
    private static final SerializedString AVAILABLE = new SerializedString("available");
    private static final SerializedString RECOMMENDED = new SerializedString("recommended");
    private static final SerializedString STOCK = new SerializedString("stock");
    private static final SerializedString SOLD = new SerializedString("sold");
    private static final SerializedString SHELF = new SerializedString("shelf");
    private static final SerializedString RATING = new SerializedString("rating");
    private static final SerializedString WEIGHT = new SerializedString("weight");
    private static final SerializedString PRICE = new SerializedString("price");
    private static final SerializedString TAGS = new SerializedString("tags");
    private static final SerializedString RELATED = new SerializedString("related");
    private static final SerializedString PROMOTIONS = new SerializedString("promotions");
    private static final SerializedString COLOURS = new SerializedString("colours");
    private static final SerializedString CODES = new SerializedString("codes");
    private static final SerializedString SIZES = new SerializedString("sizes");
    private static final SerializedString RESTOCKED = new SerializedString("restocked");
    private static final SerializedString SUPPLIERS = new SerializedString("suppliers");
    private static final SerializedString FORMER_SUPPLIERS = new SerializedString("formerSuppliers");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString ADDRESS = new SerializedString("address");
    private static final SerializedString STREET = new SerializedString("street");
    private static final SerializedString ZIP = new SerializedString("zip");

    private static final ValueCodec<Product.Colour> COLOUR_CODEC = ValueCodecs.enumeration(Product.Colour.values());

    @Override
    public void write(JsonGenerator json, Product product) {
        json.writeStartObject();
        CodecSupport.writeLong(json, KEY, product.getKey());
        CodecSupport.writeString(json, PRODUCT_NAME, product.getName());
        CodecSupport.writeValue(json, BATCH, product.getBatch(), ValueCodecs.UUID);
        CodecSupport.writeBoolean(json, AVAILABLE, product.isAvailable());
        CodecSupport.writeBoolean(json, RECOMMENDED, product.getRecommended());
        CodecSupport.writeInt(json, STOCK, product.getStock());
        CodecSupport.writeLong(json, SOLD, product.getSold());
        CodecSupport.writeShort(json, SHELF, product.getShelf());
        CodecSupport.writeByte(json, RATING, product.getRating());
        CodecSupport.writeFloat(json, WEIGHT, product.getWeight());
        CodecSupport.writeDouble(json, PRICE, product.getPrice());
        CodecSupport.writeStrings(json, TAGS, product.getTags());
        CodecSupport.writeValues(json, RELATED, product.getRelated(), ValueCodecs.UUID);
        CodecSupport.writeValues(json, PROMOTIONS, product.getPromotions(), ValueCodecs.LOCAL_DATE);
        CodecSupport.writeValues(json, COLOURS, product.getColours(), COLOUR_CODEC);
        CodecSupport.writeStrings(json, CODES, ArraySupport.asList(product.getCodes()));
        CodecSupport.writeValues(json, SIZES, ArraySupport.asList(product.getSizes()), ValueCodecs.INTEGER);
        CodecSupport.writeValues(json, RESTOCKED, product.getRestocked(), ValueCodecs.INSTANT);
        CodecSupport.writeObjects(json, SUPPLIERS, product.getSuppliers(), Product_Codec::writeSupplier);
        CodecSupport.writeObjects(json, FORMER_SUPPLIERS, ArraySupport.asList(product.getFormerSuppliers()),
                Product_Codec::writeSupplier);
        json.writeEndObject();
    }

    @Override
    public Product read(JsonParser json, DocumentMetadata metadata) {
        Product product = new Product();
        product.setKey(IdSupport.readNullableLong(metadata));
        product.setRevision(metadata.version());
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> product.setName(CodecSupport.readString(json));
                case 2 -> product.setBatch(CodecSupport.readValue(json, ValueCodecs.UUID));
                case 3 -> product.setAvailable(CodecSupport.readBoolean(json));
                case 4 -> product.setRecommended(CodecSupport.readNullableBoolean(json));
                case 5 -> product.setStock(CodecSupport.readNullableInt(json));
                case 6 -> product.setSold(CodecSupport.readLong(json));
                case 7 -> product.setShelf(CodecSupport.readNullableShort(json));
                case 8 -> product.setRating(CodecSupport.readByte(json));
                case 9 -> product.setWeight(CodecSupport.readNullableFloat(json));
                case 10 -> product.setPrice(CodecSupport.readDouble(json));
                case 11 -> product.setTags(CodecSupport.readStrings(json));
                case 12 -> product.setRelated(CodecSupport.toSet(CodecSupport.readValues(json, ValueCodecs.UUID)));
                case 13 -> product.setPromotions(CodecSupport.readValues(json, ValueCodecs.LOCAL_DATE));
                case 14 -> product.setColours(CodecSupport.toSet(CodecSupport.readValues(json, COLOUR_CODEC)));
                case 15 -> product.setCodes(ArraySupport.toArray(CodecSupport.readStrings(json), String[]::new));
                case 16 -> product.setSizes(ArraySupport.toIntArray(CodecSupport.readValues(json,
                        ValueCodecs.INTEGER)));
                case 17 -> product.setRestocked(CodecSupport.readValues(json, ValueCodecs.INSTANT));
                case 18 -> product.setSuppliers(CodecSupport.readObjects(json, Product_Codec::readSupplier));
                case 19 -> product.setFormerSuppliers(ArraySupport.toArray(CodecSupport.readObjects(json,
                        Product_Codec::readSupplier), Product.Supplier[]::new));
                default -> json.skipChildren();
            }
        }
        return product;
    }

    private static void writeSupplier(JsonGenerator json, Product.Supplier supplier) {
        json.writeStartObject();
        CodecSupport.writeString(json, NAME, supplier.getName());
        CodecSupport.writeObject(json, ADDRESS, supplier.getAddress(), Product_Codec::writeAddress);
        json.writeEndObject();
    }

    private static Product.Supplier readSupplier(JsonParser json) {
        Product.Supplier supplier = new Product.Supplier();
        int name;
        while ((name = CodecSupport.nextName(json, SUPPLIER_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> supplier.setName(CodecSupport.readString(json));
                case 1 -> supplier.setAddress(CodecSupport.readObject(json, Product_Codec::readAddress));
                default -> json.skipChildren();
            }
        }
        return supplier;
    }

    private static void writeAddress(JsonGenerator json, Product.Address address) {
        json.writeStartObject();
        CodecSupport.writeString(json, STREET, address.street());
        CodecSupport.writeString(json, ZIP, address.postalCode());
        json.writeEndObject();
    }

    private static Product.Address readAddress(JsonParser json) {
        String street = null;
        String postalCode = null;
        int name;
        while ((name = CodecSupport.nextName(json, ADDRESS_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> street = CodecSupport.readString(json);
                case 1 -> postalCode = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Product.Address(street, postalCode);
    }
}
