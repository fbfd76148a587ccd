package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.ByteVectorPath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.TextPath;
import dev.espalier.metamodel.VectorPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Photo}, with what each can be asked. */
@Generated
@NullMarked
public final class Photo_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath caption = new TextPath("caption");

    public static final KeywordPath<String> tags = KeywordPath.ofString("tags");

    public static final VectorPath content = new VectorPath("content", 3);

    public static final ByteVectorPath colours = new ByteVectorPath("colours", 8);

    /** Index, codec and id of {@link Photo}. */
    public static final DocumentType<Photo, String> DOCUMENT = DocumentType.builder(Photo.class, String.class)
            .index("photos")
            .codec(new Photo_Codec())
            .id(id)
            .build();

    private Photo_() {}
}
