package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.TextPath;
import dev.espalier.metamodel.ValuePath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Passage}, with what each can be asked. */
@Generated
@NullMarked
public final class Passage_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath text = new TextPath("text");

    public static final AuthorField author = new AuthorField("author");

    public static final KeywordPath<String> publisher = KeywordPath.ofString("publisher");

    public static final ValuePath meaning = new ValuePath("meaning");

    /** Index, codec and id of {@link Passage}. */
    public static final DocumentType<Passage, String> DOCUMENT = DocumentType.builder(Passage.class, String.class)
            .index("passages")
            .codec(new Passage_Codec())
            .id(id)
            .build();

    private Passage_() {}

    /** {@code author} and its multi-fields. */
    public static final class AuthorField extends KeywordPath<String> {

        public final KeywordPath<String> sorted = KeywordPath.ofString(subField("sorted"));

        public final ValuePath hash = new ValuePath(subField("hash"));

        private AuthorField(String name) {
            super(name, ValueCodecs.STRING);
        }
    }
}
