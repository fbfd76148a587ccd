package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Letter} as JSON. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Letter_Codec implements DocumentCodec<Letter> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "fax", "kind");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString FAX = new SerializedString("fax");
    private static final SerializedString KIND = new SerializedString("kind");

    private static final ValueCodec<Letter.Kind> KIND_CODEC = ValueCodecs.enumeration(Letter.Kind.values());

    @Override
    public void write(JsonGenerator json, Letter letter) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, letter.id());
        CodecSupport.writeString(json, FAX, letter.fax());
        CodecSupport.writeValue(json, KIND, letter.kind(), KIND_CODEC);
        json.writeEndObject();
    }

    @Override
    public Letter read(JsonParser json, DocumentMetadata metadata) {
        String fax = null;
        Letter.Kind kind = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> fax = CodecSupport.readString(json);
                case 2 -> kind = CodecSupport.readValue(json, KIND_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Letter(metadata.id(), fax, kind);
    }
}
