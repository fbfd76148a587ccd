package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Book}, with what each can be asked. */
@Generated
@NullMarked
public final class Book_ {

    public static final NumberPath<Long> key = NumberPath.ofLong("key");

    public static final MakersFields makers = new MakersFields("makers");

    public static final PrintedFields printed = new PrintedFields("printed");

    public static final PagesFields pages = new PagesFields("pages");

    public static final AwardsFields awards = new AwardsFields("awards");

    /** Index, codec and id of {@link Book}. */
    public static final DocumentType<Book, Long> DOCUMENT = DocumentType.builder(Book.class, Long.class)
            .index("books")
            .codec(new Book_Codec())
            .id(key)
            .build();

    private Book_() {}

    /** The fields of {@link Book.Author} in {@code makers}. */
    public static final class MakersFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        private MakersFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Book.Span<LocalDate>} in {@code printed}. */
    public static final class PrintedFields extends ObjectPath {

        public final DatePath<LocalDate> from = DatePath.ofLocalDate(field("from"));

        public final DatePath<LocalDate> to = DatePath.ofLocalDate(field("to"));

        private PrintedFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Book.Span<Long>} in {@code pages}. */
    public static final class PagesFields extends ObjectPath {

        public final NumberPath<Long> from = NumberPath.ofLong(field("from"));

        public final NumberPath<Long> to = NumberPath.ofLong(field("to"));

        private PagesFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Book.Choice<Book.Author, String>} in {@code awards}. */
    public static final class AwardsFields extends ObjectPath {

        public final AwardsWinnerFields winner = new AwardsWinnerFields(field("winner"));

        public final KeywordPath<String> reasons = KeywordPath.ofString(field("reasons"));

        private AwardsFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Book.Author} in {@code awards.winner}. */
    public static final class AwardsWinnerFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        private AwardsWinnerFields(FieldName name) {
            super(name);
        }
    }
}
