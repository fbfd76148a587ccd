package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Book} as JSON. */
@Generated
final class Book_Codec implements DocumentCodec<Book> {

    private static final Fields FIELDS = Fields.of("key", "makers", "printed", "pages", "awards");

    private static final Fields AUTHOR_FIELDS = Fields.of("name");

    private static final Fields LOCAL_DATE_SPAN_FIELDS = Fields.of("from", "to");

    private static final Fields LONG_SPAN_FIELDS = Fields.of("from", "to");

    private static final Fields AUTHOR_STRING_CHOICE_FIELDS = Fields.of("winner", "reasons");

    @Override
    public Long id(Book book) {
        return book.getKey();
    }

    @Override
    public void write(JsonGenerator json, Book book) {
        json.writeStartObject();
        FIELDS.writeNullableLong(json, 0, book.getKey());
        FIELDS.writeObjects(json, 1, book.getMakers(), Book_Codec::writeAuthor);
        FIELDS.writeObject(json, 2, book.getPrinted(), Book_Codec::writeLocalDateSpan);
        FIELDS.writeObject(json, 3, book.getPages(), Book_Codec::writeLongSpan);
        FIELDS.writeObjects(json, 4, book.getAwards(), Book_Codec::writeAuthorStringChoice);
        json.writeEndObject();
    }

    @Override
    public Book read(JsonParser json, DocumentMetadata metadata) {
        Book book = new Book();
        book.setKey(IdSupport.readNullableLong(metadata));
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> book.setMakers(CodecSupport.readObjects(json, Book_Codec::readAuthor));
                case 2 -> book.setPrinted(CodecSupport.readObject(json, Book_Codec::readLocalDateSpan));
                case 3 -> book.setPages(CodecSupport.readObject(json, Book_Codec::readLongSpan));
                case 4 -> book.setAwards(CodecSupport.readObjects(json, Book_Codec::readAuthorStringChoice));
                default -> json.skipChildren();
            }
        }
        return book;
    }

    private static void writeAuthor(JsonGenerator json, Book.Author author) {
        json.writeStartObject();
        AUTHOR_FIELDS.writeString(json, 0, author.name());
        json.writeEndObject();
    }

    private static Book.Author readAuthor(JsonParser json) {
        String name = null;
        int field;
        while ((field = AUTHOR_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Book.Author(name);
    }

    private static void writeLocalDateSpan(JsonGenerator json, Book.Span<LocalDate> span) {
        json.writeStartObject();
        LOCAL_DATE_SPAN_FIELDS.writeLocalDate(json, 0, span.from());
        LOCAL_DATE_SPAN_FIELDS.writeLocalDate(json, 1, span.to());
        json.writeEndObject();
    }

    private static Book.Span<LocalDate> readLocalDateSpan(JsonParser json) {
        LocalDate from = null;
        LocalDate to = null;
        int field;
        while ((field = LOCAL_DATE_SPAN_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> from = CodecSupport.readLocalDate(json);
                case 1 -> to = CodecSupport.readLocalDate(json);
                default -> json.skipChildren();
            }
        }
        return new Book.Span<>(from, to);
    }

    private static void writeLongSpan(JsonGenerator json, Book.Span<Long> span) {
        json.writeStartObject();
        LONG_SPAN_FIELDS.writeNullableLong(json, 0, span.from());
        LONG_SPAN_FIELDS.writeNullableLong(json, 1, span.to());
        json.writeEndObject();
    }

    private static Book.Span<Long> readLongSpan(JsonParser json) {
        Long from = null;
        Long to = null;
        int field;
        while ((field = LONG_SPAN_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> from = CodecSupport.readNullableLong(json);
                case 1 -> to = CodecSupport.readNullableLong(json);
                default -> json.skipChildren();
            }
        }
        return new Book.Span<>(from, to);
    }

    private static void writeAuthorStringChoice(JsonGenerator json,
            Book.Choice<Book.Author, String> choice) {
        json.writeStartObject();
        AUTHOR_STRING_CHOICE_FIELDS.writeObject(json, 0, choice.getWinner(), Book_Codec::writeAuthor);
        AUTHOR_STRING_CHOICE_FIELDS.writeStrings(json, 1, choice.getReasons());
        json.writeEndObject();
    }

    private static Book.Choice<Book.Author, String> readAuthorStringChoice(JsonParser json) {
        Book.Choice<Book.Author, String> choice = new Book.Choice<>();
        int field;
        while ((field = AUTHOR_STRING_CHOICE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> choice.setWinner(CodecSupport.readObject(json, Book_Codec::readAuthor));
                case 1 -> choice.setReasons(CodecSupport.readStrings(json));
                default -> json.skipChildren();
            }
        }
        return choice;
    }
}
