package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Library.Book} as JSON. */
@Generated
final class Library_Book_Codec implements DocumentCodec<Library.Book> {

    private static final Fields FIELDS = Fields.of("id", "title", "inStock", "isOpen");

    @Override
    public UUID id(Library.Book book) {
        return book.id();
    }

    @Override
    public void write(JsonGenerator json, Library.Book book) {
        json.writeStartObject();
        FIELDS.writeValue(json, 0, book.id(), ValueCodecs.UUID);
        FIELDS.writeString(json, 1, book.title());
        FIELDS.writeInt(json, 2, book.inStock());
        FIELDS.writeBoolean(json, 3, book.isOpen());
        json.writeEndObject();
    }

    @Override
    public Library.Book read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        int inStock = 0;
        boolean isOpen = false;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> inStock = CodecSupport.readInt(json);
                case 3 -> isOpen = CodecSupport.readBoolean(json);
                default -> json.skipChildren();
            }
        }
        return new Library.Book(IdSupport.readUuid(metadata), title, inStock, isOpen);
    }
}
