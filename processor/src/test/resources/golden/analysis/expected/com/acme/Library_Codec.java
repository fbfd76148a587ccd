package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Library} as JSON. */
@Generated
final class Library_Codec implements DocumentCodec<Library> {

    private static final Fields FIELDS = Fields.of("id", "title", "module", "labels");

    @Override
    public String id(Library library) {
        return library.id();
    }

    @Override
    public void write(JsonGenerator json, Library library) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, library.id());
        FIELDS.writeString(json, 1, library.title());
        FIELDS.writeString(json, 2, library.module());
        FIELDS.writeString(json, 3, library.labels());
        json.writeEndObject();
    }

    @Override
    public Library read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        String module = null;
        String labels = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> module = CodecSupport.readString(json);
                case 3 -> labels = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Library(metadata.id(), title, module, labels);
    }
}
