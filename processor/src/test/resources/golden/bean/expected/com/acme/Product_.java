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

    public static final NumberPath<Long> key = new NumberPath<>(FieldName.of("key"), ValueCodecs.LONG);

    public static final NameField name = new NameField(FieldName.of("product_name"));

    public static final KeywordPath<UUID> batch = new KeywordPath<>(FieldName.of("batch"), ValueCodecs.UUID);

    public static final BooleanPath available = new BooleanPath(FieldName.of("available"));

    public static final BooleanPath recommended = new BooleanPath(FieldName.of("recommended"));

    public static final NumberPath<Integer> stock = new NumberPath<>(FieldName.of("stock"), ValueCodecs.INTEGER);

    public static final NumberPath<Long> sold = new NumberPath<>(FieldName.of("sold"), ValueCodecs.LONG);

    public static final NumberPath<Short> shelf = new NumberPath<>(FieldName.of("shelf"), ValueCodecs.SHORT);

    public static final NumberPath<Byte> rating = new NumberPath<>(FieldName.of("rating"), ValueCodecs.BYTE);

    public static final NumberPath<Float> weight = new NumberPath<>(FieldName.of("weight"), ValueCodecs.FLOAT);

    public static final NumberPath<Double> price = new NumberPath<>(FieldName.of("price"), ValueCodecs.DOUBLE);

    public static final KeywordPath<String> tags = new KeywordPath<>(FieldName.of("tags"), ValueCodecs.STRING);

    public static final KeywordPath<UUID> related = new KeywordPath<>(FieldName.of("related"), ValueCodecs.UUID);

    public static final DatePath<LocalDate> promotions =
            new DatePath<>(FieldName.of("promotions"), ValueCodecs.LOCAL_DATE);

    public static final KeywordPath<Product.Colour> colours =
            new KeywordPath<>(FieldName.of("colours"), ValueCodecs.enumeration(Product.Colour.values()));

    public static final KeywordPath<String> codes = new KeywordPath<>(FieldName.of("codes"), ValueCodecs.STRING);

    public static final NumberPath<Integer> sizes = new NumberPath<>(FieldName.of("sizes"), ValueCodecs.INTEGER);

    public static final DatePath<Instant> restocked = new DatePath<>(FieldName.of("restocked"), ValueCodecs.INSTANT);

    public static final SuppliersFields suppliers = new SuppliersFields(FieldName.of("suppliers"));

    public static final FormerSuppliersFields formerSuppliers =
            new FormerSuppliersFields(FieldName.of("formerSuppliers"));

    /** Index, codec and id of {@link Product}. */
    public static final DocumentType<Product, Long> DOCUMENT = DocumentType.builder(Product.class, Long.class)
            .index("products")
            .codec(new Product_Codec())
            .id(key)
            .readsVersion()
            .notVersioned()
            .definition(Product_.class, "/META-INF/espalier/com.acme.Product.json")
            .build();

    private Product_() {}

    /** {@code name} and its multi-fields. */
    public static final class NameField extends TextPath {

        public final KeywordPath<String> exact = new KeywordPath<>(subField("exact"), ValueCodecs.STRING);

        public final KeywordPath<String> sort_key = new KeywordPath<>(subField("sort-key"), ValueCodecs.STRING);

        private NameField(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Supplier} in {@code suppliers}. */
    public static final class SuppliersFields extends ObjectPath {

        public final KeywordPath<String> name = new KeywordPath<>(field("name"), ValueCodecs.STRING);

        public final SuppliersAddressFields address = new SuppliersAddressFields(field("address"));

        private SuppliersFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Address} in {@code suppliers.address}. */
    public static final class SuppliersAddressFields extends ObjectPath {

        public final KeywordPath<String> street = new KeywordPath<>(field("street"), ValueCodecs.STRING);

        public final KeywordPath<String> postalCode = new KeywordPath<>(field("zip"), ValueCodecs.STRING);

        private SuppliersAddressFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Supplier} in {@code formerSuppliers}. */
    public static final class FormerSuppliersFields extends ObjectPath {

        public final KeywordPath<String> name = new KeywordPath<>(field("name"), ValueCodecs.STRING);

        public final FormerSuppliersAddressFields address = new FormerSuppliersAddressFields(field("address"));

        private FormerSuppliersFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Address} in {@code formerSuppliers.address}. */
    public static final class FormerSuppliersAddressFields extends ObjectPath {

        public final KeywordPath<String> street = new KeywordPath<>(field("street"), ValueCodecs.STRING);

        public final KeywordPath<String> postalCode = new KeywordPath<>(field("zip"), ValueCodecs.STRING);

        private FormerSuppliersAddressFields(FieldName name) {
            super(name);
        }
    }
}
