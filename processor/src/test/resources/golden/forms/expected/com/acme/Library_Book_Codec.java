package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Library.Book} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Library_Book_Codec implements DocumentCodec<Library.Book> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "title", "inStock", "isOpen");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString IN_STOCK = new SerializedString("inStock");
    private static final SerializedString IS_OPEN = new SerializedString("isOpen");

    @Override
    public void write(JsonGenerator json, Library.Book book) {
        json.writeStartObject();
        CodecSupport.writeValue(json, ID, book.id(), ValueCodecs.UUID);
        CodecSupport.writeString(json, TITLE, book.title());
        CodecSupport.writeInt(json, IN_STOCK, book.inStock());
        CodecSupport.writeBoolean(json, IS_OPEN, book.isOpen());
        json.writeEndObject();
    }

    @Override
    public Library.Book read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        int inStock = 0;
        boolean isOpen = false;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> inStock = CodecSupport.readInt(json);
                case 3 -> isOpen = CodecSupport.readBoolean(json);
                default -> json.skipChildren();
            }
        }
        return new Library.Book(IdSupport.readUuid(metadata), title, inStock, isOpen);
    }
}
