package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Article} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Article_Codec implements DocumentCodec<Article> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "title", "content", "tags", "level",
            "words", "rating", "featured", "published", "updated", "author", "comments");

    private static final PropertyNameMatcher AUTHOR_NAMES = CodecSupport.names("name", "biography");

    private static final PropertyNameMatcher COMMENT_NAMES = CodecSupport.names("author", "text", "stars");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString CONTENT = new SerializedString("content");
    private static final SerializedString TAGS = new SerializedString("tags");
    private static final SerializedString LEVEL = new SerializedString("level");
    private static final SerializedString WORDS = new SerializedString("words");
    private static final SerializedString RATING = new SerializedString("rating");
    private static final SerializedString FEATURED = new SerializedString("featured");
    private static final SerializedString PUBLISHED = new SerializedString("published");
    private static final SerializedString UPDATED = new SerializedString("updated");
    private static final SerializedString AUTHOR = new SerializedString("author");
    private static final SerializedString COMMENTS = new SerializedString("comments");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString BIOGRAPHY = new SerializedString("biography");
    private static final SerializedString TEXT = new SerializedString("text");
    private static final SerializedString STARS = new SerializedString("stars");

    private static final ValueCodec<Article.Level> LEVEL_CODEC = ValueCodecs.enumeration(Article.Level.values());

    @Override
    public void write(JsonGenerator json, Article article) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, article.id());
        CodecSupport.writeString(json, TITLE, article.title());
        CodecSupport.writeString(json, CONTENT, article.content());
        CodecSupport.writeStrings(json, TAGS, article.tags());
        CodecSupport.writeValue(json, LEVEL, article.level(), LEVEL_CODEC);
        CodecSupport.writeInt(json, WORDS, article.words());
        CodecSupport.writeDouble(json, RATING, article.rating());
        CodecSupport.writeBoolean(json, FEATURED, article.featured());
        CodecSupport.writeLocalDate(json, PUBLISHED, article.published());
        CodecSupport.writeInstant(json, UPDATED, article.updated());
        CodecSupport.writeObject(json, AUTHOR, article.author(), Article_Codec::writeAuthor);
        CodecSupport.writeObjects(json, COMMENTS, article.comments(), Article_Codec::writeComment);
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
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeString(json, NAME, author.name());
        CodecSupport.writeString(json, BIOGRAPHY, author.biography());
        json.writeEndObject();
    }

    private static Article.Author readAuthor(JsonParser json) {
        String name = null;
        String biography = null;
        int index;
        while ((index = CodecSupport.nextName(json, AUTHOR_NAMES)) != CodecSupport.END) {
            switch (index) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> biography = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Article.Author(name, biography);
    }

    private static void writeComment(JsonGenerator json, Article.Comment comment) {
        json.writeStartObject();
        CodecSupport.writeString(json, AUTHOR, comment.author());
        CodecSupport.writeString(json, TEXT, comment.text());
        CodecSupport.writeInt(json, STARS, comment.stars());
        json.writeEndObject();
    }

    private static Article.Comment readComment(JsonParser json) {
        String author = null;
        String text = null;
        int stars = 0;
        int name;
        while ((name = CodecSupport.nextName(json, COMMENT_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> author = CodecSupport.readString(json);
                case 1 -> text = CodecSupport.readString(json);
                case 2 -> stars = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Article.Comment(author, text, stars);
    }
}
