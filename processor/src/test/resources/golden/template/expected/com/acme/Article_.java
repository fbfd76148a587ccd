package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.TextPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Article}, with what each can be asked. */
@Generated
@NullMarked
public final class Article_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath title = new TextPath("title");

    /** Index, codec and id of {@link Article}. */
    public static final DocumentType<Article, String> DOCUMENT = DocumentType.builder(Article.class, String.class)
            .index("articles")
            .codec(new Article_Codec())
            .id(id)
            .indexTemplate("all-articles")
            .build();

    private Article_() {}
}
