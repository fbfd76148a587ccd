package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Passage} as JSON. */
@Generated
final class Passage_Codec implements DocumentCodec<Passage> {

    private static final Fields FIELDS = Fields.of("id", "text", "author", "publisher", "meaning");

    @Override
    public String id(Passage passage) {
        return passage.id();
    }

    @Override
    public void write(JsonGenerator json, Passage passage) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, passage.id());
        FIELDS.writeString(json, 1, passage.text());
        FIELDS.writeString(json, 2, passage.author());
        FIELDS.writeString(json, 3, passage.publisher());
        FIELDS.writeString(json, 4, passage.meaning());
        json.writeEndObject();
    }

    @Override
    public Passage read(JsonParser json, DocumentMetadata metadata) {
        String text = null;
        String author = null;
        String publisher = null;
        String meaning = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> text = CodecSupport.readString(json);
                case 2 -> author = CodecSupport.readString(json);
                case 3 -> publisher = CodecSupport.readString(json);
                case 4 -> meaning = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Passage(metadata.id(), text, author, publisher, meaning);
    }
}
