package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Product}, with what each can be asked. */
@Generated
@NullMarked
public final class Product_ {

    public static final NumberPath<Long> key = NumberPath.ofLong("key");

    public static final NameField name = new NameField("product_name");

    public static final KeywordPath<UUID> batch = new KeywordPath<>("batch", ValueCodecs.UUID);

    public static final BooleanPath available = new BooleanPath("available");

    public static final BooleanPath recommended = new BooleanPath("recommended");

    public static final NumberPath<Integer> stock = NumberPath.ofInt("stock");

    public static final NumberPath<Long> sold = NumberPath.ofLong("sold");

    public static final NumberPath<Short> shelf = new NumberPath<>("shelf", ValueCodecs.SHORT);

    public static final NumberPath<Byte> rating = new NumberPath<>("rating", ValueCodecs.BYTE);

    public static final NumberPath<Float> weight = new NumberPath<>("weight", ValueCodecs.FLOAT);

    public static final NumberPath<Double> price = NumberPath.ofDouble("price");

    public static final KeywordPath<String> tags = KeywordPath.ofString("tags");

    public static final KeywordPath<UUID> related = new KeywordPath<>("related", ValueCodecs.UUID);

    public static final DatePath<LocalDate> promotions = DatePath.ofLocalDate("promotions");

    public static final KeywordPath<Product.Colour> colours = KeywordPath.ofEnum("colours", Product.Colour.values());

    public static final KeywordPath<String> codes = KeywordPath.ofString("codes");

    public static final NumberPath<Integer> sizes = NumberPath.ofInt("sizes");

    public static final DatePath<Instant> restocked = DatePath.ofInstant("restocked");

    public static final SuppliersFields suppliers = new SuppliersFields("suppliers");

    public static final FormerSuppliersFields formerSuppliers = new FormerSuppliersFields("formerSuppliers");

    /** Index, codec and id of {@link Product}. */
    public static final DocumentType<Product, Long> DOCUMENT = DocumentType.builder(Product.class, Long.class)
            .index("products")
            .codec(new Product_Codec())
            .id(key)
            .readsVersion()
            .notVersioned()
            .build();

    private Product_() {}

    /** {@code name} and its multi-fields. */
    public static final class NameField extends TextPath {

        public final KeywordPath<String> exact = KeywordPath.ofString(subField("exact"));

        public final KeywordPath<String> sort_key = KeywordPath.ofString(subField("sort-key"));

        private NameField(String name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Supplier} in {@code suppliers}. */
    public static final class SuppliersFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final SuppliersAddressFields address = new SuppliersAddressFields(field("address"));

        private SuppliersFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Address} in {@code suppliers.address}. */
    public static final class SuppliersAddressFields extends ObjectPath {

        public final KeywordPath<String> street = KeywordPath.ofString(field("street"));

        public final KeywordPath<String> postalCode = KeywordPath.ofString(field("zip"));

        private SuppliersAddressFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Supplier} in {@code formerSuppliers}. */
    public static final class FormerSuppliersFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final FormerSuppliersAddressFields address = new FormerSuppliersAddressFields(field("address"));

        private FormerSuppliersFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Address} in {@code formerSuppliers.address}. */
    public static final class FormerSuppliersAddressFields extends ObjectPath {

        public final KeywordPath<String> street = KeywordPath.ofString(field("street"));

        public final KeywordPath<String> postalCode = KeywordPath.ofString(field("zip"));

        private FormerSuppliersAddressFields(FieldName name) {
            super(name);
        }
    }
}
