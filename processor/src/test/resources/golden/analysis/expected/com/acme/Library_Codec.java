package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Library} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Library_Codec implements DocumentCodec<Library> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "title", "module", "labels");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString MODULE = new SerializedString("module");
    private static final SerializedString LABELS = new SerializedString("labels");

    @Override
    public void write(JsonGenerator json, Library library) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, library.id());
        CodecSupport.writeString(json, TITLE, library.title());
        CodecSupport.writeString(json, MODULE, library.module());
        CodecSupport.writeString(json, LABELS, library.labels());
        json.writeEndObject();
    }

    @Override
    public Library read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        String module = null;
        String labels = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> module = CodecSupport.readString(json);
                case 3 -> labels = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Library(metadata.id(), title, module, labels);
    }
}
