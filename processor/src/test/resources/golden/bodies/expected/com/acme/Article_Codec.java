package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Article} as JSON. */
@Generated
final class Article_Codec implements DocumentCodec<Article> {

    private static final Fields FIELDS = Fields.of("id", "title", "content", "tags", "level", "words", "rating",
            "featured", "published", "updated", "author", "comments");

    private static final Fields AUTHOR_FIELDS = Fields.of("name", "biography");

    private static final Fields COMMENT_FIELDS = Fields.of("author", "text", "stars");

    private static final ValueCodec<Article.Level> LEVEL_CODEC = ValueCodecs.enumeration(Article.Level.values());

    @Override
    public String id(Article article) {
        return article.id();
    }

    @Override
    public void write(JsonGenerator json, Article article) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, article.id());
        FIELDS.writeString(json, 1, article.title());
        FIELDS.writeString(json, 2, article.content());
        FIELDS.writeStrings(json, 3, article.tags());
        FIELDS.writeValue(json, 4, article.level(), LEVEL_CODEC);
        FIELDS.writeInt(json, 5, article.words());
        FIELDS.writeNullableDouble(json, 6, article.rating());
        FIELDS.writeBoolean(json, 7, article.featured());
        FIELDS.writeLocalDate(json, 8, article.published());
        FIELDS.writeInstant(json, 9, article.updated());
        FIELDS.writeObject(json, 10, article.author(), Article_Codec::writeAuthor);
        FIELDS.writeObjects(json, 11, article.comments(), Article_Codec::writeComment);
        json.writeEndObject();
    }

    @Override
    public Article read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        String content = null;
        List<String> tags = null;
        Article.Level level = null;
        int words = 0;
        Double rating = null;
        boolean featured = false;
        LocalDate published = null;
        Instant updated = null;
        Article.Author author = null;
        List<Article.Comment> comments = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> content = CodecSupport.readString(json);
                case 3 -> tags = CodecSupport.readStrings(json);
                case 4 -> level = CodecSupport.readValue(json, LEVEL_CODEC);
                case 5 -> words = CodecSupport.readInt(json);
                case 6 -> rating = CodecSupport.readNullableDouble(json);
                case 7 -> featured = CodecSupport.readBoolean(json);
                case 8 -> published = CodecSupport.readLocalDate(json);
                case 9 -> updated = CodecSupport.readInstant(json);
                case 10 -> author = CodecSupport.readObject(json, Article_Codec::readAuthor);
                case 11 -> comments = CodecSupport.readObjects(json, Article_Codec::readComment);
                default -> json.skipChildren();
            }
        }
        return new Article(metadata.id(), title, content, tags, level, words, rating, featured, published, updated,
                author, comments, metadata.version());
    }

    private static void writeAuthor(JsonGenerator json, Article.Author author) {
        json.writeStartObject();
        AUTHOR_FIELDS.writeString(json, 0, author.name());
        AUTHOR_FIELDS.writeString(json, 1, author.biography());
        json.writeEndObject();
    }

    private static Article.Author readAuthor(JsonParser json) {
        String name = null;
        String biography = null;
        int field;
        while ((field = AUTHOR_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> biography = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Article.Author(name, biography);
    }

    private static void writeComment(JsonGenerator json, Article.Comment comment) {
        json.writeStartObject();
        COMMENT_FIELDS.writeString(json, 0, comment.author());
        COMMENT_FIELDS.writeString(json, 1, comment.text());
        COMMENT_FIELDS.writeInt(json, 2, comment.stars());
        json.writeEndObject();
    }

    private static Article.Comment readComment(JsonParser json) {
        String author = null;
        String text = null;
        int stars = 0;
        int field;
        while ((field = COMMENT_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> author = CodecSupport.readString(json);
                case 1 -> text = CodecSupport.readString(json);
                case 2 -> stars = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Article.Comment(author, text, stars);
    }
}
