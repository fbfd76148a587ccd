package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Letter}, with what each can be asked. */
@SuppressWarnings({"deprecation", "removal"})
@Generated
@NullMarked
public final class Letter_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<String> fax = KeywordPath.ofString("fax");

    public static final KeywordPath<Letter.Kind> kind = KeywordPath.ofEnum("kind", Letter.Kind.values());

    /** Index, codec and id of {@link Letter}. */
    public static final DocumentType<Letter, String> DOCUMENT = DocumentType.builder(Letter.class, String.class)
            .index("letters")
            .codec(new Letter_Codec())
            .id(id)
            .build();

    private Letter_() {}
}
