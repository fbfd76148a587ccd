package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Letter} as JSON. */
@SuppressWarnings({"deprecation", "removal"})
@Generated
final class Letter_Codec implements DocumentCodec<Letter> {

    private static final Fields FIELDS = Fields.of("id", "fax", "kind");

    private static final ValueCodec<Letter.Kind> KIND_CODEC = ValueCodecs.enumeration(Letter.Kind.values());

    @Override
    public String id(Letter letter) {
        return letter.id();
    }

    @Override
    public void write(JsonGenerator json, Letter letter) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, letter.id());
        FIELDS.writeString(json, 1, letter.fax());
        FIELDS.writeValue(json, 2, letter.kind(), KIND_CODEC);
        json.writeEndObject();
    }

    @Override
    public Letter read(JsonParser json, DocumentMetadata metadata) {
        String fax = null;
        Letter.Kind kind = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> fax = CodecSupport.readString(json);
                case 2 -> kind = CodecSupport.readValue(json, KIND_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Letter(metadata.id(), fax, kind);
    }
}
