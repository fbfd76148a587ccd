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

/** Reads and writes {@link Article} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Article_Codec implements DocumentCodec<Article> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "title");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString TITLE = new SerializedString("title");

    @Override
    public void write(JsonGenerator json, Article article) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, article.id());
        CodecSupport.writeString(json, TITLE, article.title());
        json.writeEndObject();
    }

    @Override
    public Article read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> title = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Article(metadata.id(), title);
    }
}
