package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.VectorSupport;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Photo} as JSON. */
@Generated
final class Photo_Codec implements DocumentCodec<Photo> {

    private static final Fields FIELDS = Fields.of("id", "caption", "tags", "content", "colours");

    @Override
    public String id(Photo photo) {
        return photo.id();
    }

    @Override
    public void write(JsonGenerator json, Photo photo) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, photo.id());
        FIELDS.writeString(json, 1, photo.caption());
        FIELDS.writeStrings(json, 2, photo.tags());
        VectorSupport.writeFloats(json, FIELDS.name(3), photo.content());
        VectorSupport.writeBytes(json, FIELDS.name(4), photo.colours());
        json.writeEndObject();
    }

    @Override
    public Photo read(JsonParser json, DocumentMetadata metadata) {
        String caption = null;
        List<String> tags = null;
        float[] content = null;
        byte[] colours = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> caption = CodecSupport.readString(json);
                case 2 -> tags = CodecSupport.readStrings(json);
                case 3 -> content = VectorSupport.readFloats(json);
                case 4 -> colours = VectorSupport.readBytes(json);
                default -> json.skipChildren();
            }
        }
        return new Photo(metadata.id(), caption, tags, content, colours);
    }
}
