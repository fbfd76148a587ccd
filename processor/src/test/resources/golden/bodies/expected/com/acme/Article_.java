package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NestedPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Article}, with what each can be asked. */
@Generated
@NullMarked
public final class Article_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TitleField title = new TitleField("title");

    public static final TextPath content = new TextPath("content");

    public static final KeywordPath<String> tags = KeywordPath.ofString("tags");

    public static final KeywordPath<Article.Level> level = KeywordPath.ofEnum("level", Article.Level.values());

    public static final NumberPath<Integer> words = NumberPath.ofInt("words");

    public static final NumberPath<Double> rating = NumberPath.ofDouble("rating");

    public static final BooleanPath featured = new BooleanPath("featured");

    public static final DatePath<LocalDate> published = DatePath.ofLocalDate("published");

    public static final DatePath<Instant> updated = DatePath.ofInstant("updated");

    public static final AuthorFields author = new AuthorFields("author");

    public static final CommentsFields comments = new CommentsFields("comments");

    /** Index, codec and id of {@link Article}. */
    public static final DocumentType<Article, String> DOCUMENT = DocumentType.builder(Article.class, String.class)
            .index("articles")
            .codec(new Article_Codec())
            .id(id)
            .readsVersion()
            .build();

    private Article_() {}

    /** {@code title} and its multi-fields. */
    public static final class TitleField extends TextPath {

        public final KeywordPath<String> raw = KeywordPath.ofString(subField("raw"));

        private TitleField(String name) {
            super(name);
        }
    }

    /** The fields of {@link Article.Author} in {@code author}. */
    public static final class AuthorFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final TextPath biography = new TextPath(field("biography"));

        private AuthorFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Article.Comment} in {@code comments}; each element is searched by itself. */
    public static final class CommentsFields extends NestedPath {

        public final KeywordPath<String> author = KeywordPath.ofString(field("author"));

        public final TextPath text = new TextPath(field("text"));

        public final NumberPath<Integer> stars = NumberPath.ofInt(field("stars"));

        private CommentsFields(String name) {
            super(name);
        }
    }
}
