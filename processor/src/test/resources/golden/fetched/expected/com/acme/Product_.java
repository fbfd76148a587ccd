package com.acme;

import dev.espalier.codec.DateCodecs;
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
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Product}, with what each can be asked. */
@Generated
@NullMarked
final class Product_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TitleField title = new TitleField("title");

    public static final CodeField code = new CodeField("code");

    public static final KeywordPath<Gtin> gtin = new KeywordPath<>("gtin", new GtinCodec());

    public static final KeywordPath<String> tags = KeywordPath.ofString("tags");

    public static final KeywordPath<Product.Colour> colours = KeywordPath.ofEnum("colours", Product.Colour.values());

    public static final KeywordPath<UUID> batch = new KeywordPath<>("batch", ValueCodecs.UUID);

    public static final NumberPath<Integer> stock = NumberPath.ofInt("stock");

    public static final NumberPath<Double> weight = NumberPath.ofDouble("weight");

    public static final BooleanPath sold = new BooleanPath("sold");

    public static final DatePath<LocalDate> released = DatePath.ofLocalDate("released");

    public static final DatePath<YearMonth> season = new DatePath<>("season", DateCodecs.YEAR_MONTH);

    public static final DatePath<LocalDate> checked =
            new DatePath<>("checked", DateCodecs.localDate("dd.MM.uuuu", Locale.ENGLISH));

    public static final DatePath<Instant> measured = new DatePath<>("measured", DateCodecs.INSTANT_NANOS);

    public static final MakerFields maker = new MakerFields("maker");

    public static final SizeFields size = new SizeFields("size");

    /** Index, codec and id of {@link Product}. */
    public static final DocumentType<Product, String> DOCUMENT = DocumentType.builder(Product.class, String.class)
            .index("products")
            .codec(new Product_Codec())
            .id(id)
            .readsVersion()
            .build();

    private Product_() {}

    /** {@code title} and its multi-fields. */
    public static final class TitleField extends TextPath {

        public final KeywordPath<String> raw = KeywordPath.ofString(subField("raw"));

        private TitleField(String name) {
            super(name);
        }
    }

    /** {@code code} and its multi-fields. */
    public static final class CodeField extends KeywordPath<String> {

        public final KeywordPath<String> raw = KeywordPath.ofString(subField("raw"));

        private CodeField(String name) {
            super(name, ValueCodecs.STRING);
        }
    }

    /** The fields of {@link Product.Maker} in {@code maker}. */
    public static final class MakerFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final MakerPlaceFields place = new MakerPlaceFields(field("place"));

        public final KeywordPath<String> brands = KeywordPath.ofString(field("brands"));

        private MakerFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Place} in {@code maker.place}. */
    public static final class MakerPlaceFields extends ObjectPath {

        public final KeywordPath<String> city = KeywordPath.ofString(field("town"));

        public final NumberPath<Integer> code = NumberPath.ofInt(field("code"));

        private MakerPlaceFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Product.Size} in {@code size}. */
    public static final class SizeFields extends ObjectPath {

        public final NumberPath<Integer> width = NumberPath.ofInt(field("width"));

        public final NumberPath<Integer> height = NumberPath.ofInt(field("height"));

        private SizeFields(String name) {
            super(name);
        }
    }
}
