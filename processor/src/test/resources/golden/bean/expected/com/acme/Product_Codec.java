package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.ArraySupport;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Product} as JSON. */
@Generated
final class Product_Codec implements DocumentCodec<Product> {

    private static final Fields FIELDS = Fields.of("key", "product_name", "batch", "available", "recommended", "stock",
            "sold", "shelf", "rating", "weight", "price", "tags", "related", "promotions", "colours", "codes", "sizes",
            "restocked", "suppliers", "formerSuppliers");

    private static final Fields SUPPLIER_FIELDS = Fields.of("name", "address");

    private static final Fields ADDRESS_FIELDS = Fields.of("street", "zip");

    private static final ValueCodec<Product.Colour> COLOUR_CODEC = ValueCodecs.enumeration(Product.Colour.values());

    @Override
    public Long id(Product product) {
        return product.getKey();
    }

    @Override
    public void write(JsonGenerator json, Product product) {
        json.writeStartObject();
        FIELDS.writeNullableLong(json, 0, product.getKey());
        FIELDS.writeString(json, 1, product.getName());
        FIELDS.writeValue(json, 2, product.getBatch(), ValueCodecs.UUID);
        FIELDS.writeBoolean(json, 3, product.isAvailable());
        FIELDS.writeNullableBoolean(json, 4, product.getRecommended());
        FIELDS.writeNullableInt(json, 5, product.getStock());
        FIELDS.writeLong(json, 6, product.getSold());
        FIELDS.writeNullableShort(json, 7, product.getShelf());
        FIELDS.writeByte(json, 8, product.getRating());
        FIELDS.writeNullableFloat(json, 9, product.getWeight());
        FIELDS.writeDouble(json, 10, product.getPrice());
        FIELDS.writeStrings(json, 11, product.getTags());
        FIELDS.writeValues(json, 12, product.getRelated(), ValueCodecs.UUID);
        FIELDS.writeValues(json, 13, product.getPromotions(), ValueCodecs.LOCAL_DATE);
        FIELDS.writeValues(json, 14, product.getColours(), COLOUR_CODEC);
        FIELDS.writeStrings(json, 15, ArraySupport.asList(product.getCodes()));
        FIELDS.writeValues(json, 16, ArraySupport.asList(product.getSizes()), ValueCodecs.INTEGER);
        FIELDS.writeValues(json, 17, product.getRestocked(), ValueCodecs.INSTANT);
        FIELDS.writeObjects(json, 18, product.getSuppliers(), Product_Codec::writeSupplier);
        FIELDS.writeObjects(json, 19, ArraySupport.asList(product.getFormerSuppliers()), Product_Codec::writeSupplier);
        json.writeEndObject();
    }

    @Override
    public Product read(JsonParser json, DocumentMetadata metadata) {
        Product product = new Product();
        product.setKey(IdSupport.readNullableLong(metadata));
        product.setRevision(metadata.version());
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
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
        SUPPLIER_FIELDS.writeString(json, 0, supplier.getName());
        SUPPLIER_FIELDS.writeObject(json, 1, supplier.getAddress(), Product_Codec::writeAddress);
        json.writeEndObject();
    }

    private static Product.Supplier readSupplier(JsonParser json) {
        Product.Supplier supplier = new Product.Supplier();
        int field;
        while ((field = SUPPLIER_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> supplier.setName(CodecSupport.readString(json));
                case 1 -> supplier.setAddress(CodecSupport.readObject(json, Product_Codec::readAddress));
                default -> json.skipChildren();
            }
        }
        return supplier;
    }

    private static void writeAddress(JsonGenerator json, Product.Address address) {
        json.writeStartObject();
        ADDRESS_FIELDS.writeString(json, 0, address.street());
        ADDRESS_FIELDS.writeString(json, 1, address.postalCode());
        json.writeEndObject();
    }

    private static Product.Address readAddress(JsonParser json) {
        String street = null;
        String postalCode = null;
        int field;
        while ((field = ADDRESS_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> street = CodecSupport.readString(json);
                case 1 -> postalCode = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Product.Address(street, postalCode);
    }
}
