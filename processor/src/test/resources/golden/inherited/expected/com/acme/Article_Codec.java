package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Article} as JSON. */
@Generated
final class Article_Codec implements DocumentCodec<Article> {

    private static final Fields FIELDS = Fields.of("id", "title", "words", "published");

    @Override
    public String id(Article article) {
        return article.id();
    }

    @Override
    public void write(JsonGenerator json, Article article) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, article.id());
        FIELDS.writeString(json, 1, article.title());
        FIELDS.writeInt(json, 2, article.words());
        FIELDS.writeLocalDate(json, 3, article.published());
        json.writeEndObject();
    }

    @Override
    public Article read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        int words = 0;
        LocalDate published = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> words = CodecSupport.readInt(json);
                case 3 -> published = CodecSupport.readLocalDate(json);
                default -> json.skipChildren();
            }
        }
        return new Article(metadata.id(), title, words, published);
    }
}
