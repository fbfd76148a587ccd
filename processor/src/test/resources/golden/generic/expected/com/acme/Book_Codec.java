package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Book} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Book_Codec implements DocumentCodec<Book> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("key", "makers", "printed", "pages", "awards");

    private static final PropertyNameMatcher AUTHOR_NAMES = CodecSupport.names("name");

    private static final PropertyNameMatcher LOCAL_DATE_SPAN_NAMES = CodecSupport.names("from", "to");

    private static final PropertyNameMatcher LONG_SPAN_NAMES = CodecSupport.names("from", "to");

    private static final PropertyNameMatcher AUTHOR_STRING_CHOICE_NAMES = CodecSupport.names("winner", "reasons");

    private static final SerializedString KEY = new SerializedString("key");
    private static final SerializedString MAKERS = new SerializedString("makers");
    private static final SerializedString PRINTED = new SerializedString("printed");
    private static final SerializedString PAGES = new SerializedString("pages");
    private static final SerializedString AWARDS = new SerializedString("awards");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString FROM = new SerializedString("from");
    private static final SerializedString TO = new SerializedString("to");
    private static final SerializedString WINNER = new SerializedString("winner");
    private static final SerializedString REASONS = new SerializedString("reasons");

    @Override
    public void write(JsonGenerator json, Book book) {
        json.writeStartObject();
        CodecSupport.writeLong(json, KEY, book.getKey());
        CodecSupport.writeObjects(json, MAKERS, book.getMakers(), Book_Codec::writeAuthor);
        CodecSupport.writeObject(json, PRINTED, book.getPrinted(), Book_Codec::writeLocalDateSpan);
        CodecSupport.writeObject(json, PAGES, book.getPages(), Book_Codec::writeLongSpan);
        CodecSupport.writeObjects(json, AWARDS, book.getAwards(), Book_Codec::writeAuthorStringChoice);
        json.writeEndObject();
    }

    @Override
    public Book read(JsonParser json, DocumentMetadata metadata) {
        Book book = new Book();
        book.setKey(IdSupport.readNullableLong(metadata));
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeString(json, NAME, author.name());
        json.writeEndObject();
    }

    private static Book.Author readAuthor(JsonParser json) {
        String name = null;
        int index;
        while ((index = CodecSupport.nextName(json, AUTHOR_NAMES)) != CodecSupport.END) {
            switch (index) {
                case 0 -> name = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Book.Author(name);
    }

    private static void writeLocalDateSpan(JsonGenerator json, Book.Span<LocalDate> span) {
        json.writeStartObject();
        CodecSupport.writeLocalDate(json, FROM, span.from());
        CodecSupport.writeLocalDate(json, TO, span.to());
        json.writeEndObject();
    }

    private static Book.Span<LocalDate> readLocalDateSpan(JsonParser json) {
        LocalDate from = null;
        LocalDate to = null;
        int name;
        while ((name = CodecSupport.nextName(json, LOCAL_DATE_SPAN_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> from = CodecSupport.readLocalDate(json);
                case 1 -> to = CodecSupport.readLocalDate(json);
                default -> json.skipChildren();
            }
        }
        return new Book.Span<>(from, to);
    }

    private static void writeLongSpan(JsonGenerator json, Book.Span<Long> span) {
        json.writeStartObject();
        CodecSupport.writeLong(json, FROM, span.from());
        CodecSupport.writeLong(json, TO, span.to());
        json.writeEndObject();
    }

    private static Book.Span<Long> readLongSpan(JsonParser json) {
        Long from = null;
        Long to = null;
        int name;
        while ((name = CodecSupport.nextName(json, LONG_SPAN_NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeObject(json, WINNER, choice.getWinner(), Book_Codec::writeAuthor);
        CodecSupport.writeStrings(json, REASONS, choice.getReasons());
        json.writeEndObject();
    }

    private static Book.Choice<Book.Author, String> readAuthorStringChoice(JsonParser json) {
        Book.Choice<Book.Author, String> choice = new Book.Choice<>();
        int name;
        while ((name = CodecSupport.nextName(json, AUTHOR_STRING_CHOICE_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> choice.setWinner(CodecSupport.readObject(json, Book_Codec::readAuthor));
                case 1 -> choice.setReasons(CodecSupport.readStrings(json));
                default -> json.skipChildren();
            }
        }
        return choice;
    }
}
