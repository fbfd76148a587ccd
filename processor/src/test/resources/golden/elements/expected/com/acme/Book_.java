package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NestedPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.TextPath;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Book}, with what each can be asked. */
@Generated
@NullMarked
public final class Book_ {

    public static final KeywordPath<String> id = new KeywordPath<>("id", ValueCodecs.STRING);

    public static final TextPath title = new TextPath("title");

    public static final OffersFields offers = new OffersFields("offers");

    /** Index, codec and id of {@link Book}. */
    public static final DocumentType<Book, String> DOCUMENT = DocumentType.builder(Book.class, String.class)
            .index("books")
            .codec(new Book_Codec())
            .id(id)
            .definitionResource("/META-INF/espalier/com.acme.Book.json")
            .build();

    private Book_() {}

    /** The fields of {@link Book.Offer} in {@code offers}; each element is searched by itself. */
    public static final class OffersFields extends NestedPath {

        public final KeywordPath<String> shop = new KeywordPath<>(field("shop"), ValueCodecs.STRING);

        public final KeywordPath<String> country = new KeywordPath<>(field("country"), ValueCodecs.STRING);

        public final NumberPath<Long> cents = new NumberPath<>(field("cents"), ValueCodecs.LONG);

        public final DatePath<LocalDate> since = new DatePath<>(field("since"), ValueCodecs.LOCAL_DATE);

        public final OffersVouchersFields vouchers = new OffersVouchersFields(field("vouchers"));

        private OffersFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Book.Voucher} in {@code offers.vouchers}; each element is searched by itself. */
    public static final class OffersVouchersFields extends NestedPath {

        public final KeywordPath<String> code = new KeywordPath<>(field("code"), ValueCodecs.STRING);

        public final NumberPath<Integer> percent = new NumberPath<>(field("percent"), ValueCodecs.INTEGER);

        private OffersVouchersFields(FieldName name) {
            super(name);
        }
    }
}
