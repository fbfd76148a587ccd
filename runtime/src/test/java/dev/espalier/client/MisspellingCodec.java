package dev.espalier.client;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Writes one of the articles with a field that the mapping does not know. */
record MisspellingCodec(String id) implements DocumentCodec<Article> {

    @Override
    public String id(Article article) {
        return article.id();
    }

    @Override
    public void write(JsonGenerator json, Article article) {
        if (article.id().equals(id)) {
            json.writeStartObject();
            json.writeStringProperty("titel", article.title());
            json.writeEndObject();
        } else {
            Article_.DOCUMENT.codec().write(json, article);
        }
    }

    @Override
    public Article read(JsonParser json, DocumentMetadata metadata) {
        return Article_.DOCUMENT.codec().read(json, metadata);
    }
}
