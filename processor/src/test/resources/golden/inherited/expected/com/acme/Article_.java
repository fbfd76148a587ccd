package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.TextPath;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Article}, with what each can be asked. */
@Generated
@NullMarked
public final class Article_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath title = new TextPath("title");

    public static final NumberPath<Integer> words = NumberPath.ofInt("words");

    public static final DatePath<LocalDate> published = DatePath.ofLocalDate("published");

    /** Index, codec and id of {@link Article}. */
    public static final DocumentType<Article, String> DOCUMENT = DocumentType.builder(Article.class, String.class)
            .index("articles")
            .codec(new Article_Codec())
            .id(id)
            .build();

    private Article_() {}
}
