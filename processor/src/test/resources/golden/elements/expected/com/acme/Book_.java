package com.acme;

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

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath title = new TextPath("title");

    public static final OffersFields offers = new OffersFields("offers");

    /** Index, codec and id of {@link Book}. */
    public static final DocumentType<Book, String> DOCUMENT = DocumentType.builder(Book.class, String.class)
            .index("books")
            .codec(new Book_Codec())
            .id(id)
            .build();

    private Book_() {}

    /** The fields of {@link Book.Offer} in {@code offers}; each element is searched by itself. */
    public static final class OffersFields extends NestedPath {

        public final KeywordPath<String> shop = KeywordPath.ofString(field("shop"));

        public final KeywordPath<String> country = KeywordPath.ofString(field("country"));

        public final NumberPath<Long> cents = NumberPath.ofLong(field("cents"));

        public final DatePath<LocalDate> since = DatePath.ofLocalDate(field("since"));

        public final OffersVouchersFields vouchers = new OffersVouchersFields(field("vouchers"));

        private OffersFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Book.Voucher} in {@code offers.vouchers}; each element is searched by itself. */
    public static final class OffersVouchersFields extends NestedPath {

        public final KeywordPath<String> code = KeywordPath.ofString(field("code"));

        public final NumberPath<Integer> percent = NumberPath.ofInt(field("percent"));

        private OffersVouchersFields(FieldName name) {
            super(name);
        }
    }
}
