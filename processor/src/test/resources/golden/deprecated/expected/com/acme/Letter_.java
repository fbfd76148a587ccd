package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Letter}, with what each can be asked. */
@SuppressWarnings({"deprecation", "removal"})
@Generated
@NullMarked
public final class Letter_ {

    public static final KeywordPath<String> id = new KeywordPath<>("id", ValueCodecs.STRING);

    public static final KeywordPath<String> fax = new KeywordPath<>("fax", ValueCodecs.STRING);

    public static final KeywordPath<Letter.Kind> kind =
            new KeywordPath<>("kind", ValueCodecs.enumeration(Letter.Kind.values()));

    /** Index, codec and id of {@link Letter}. */
    public static final DocumentType<Letter, String> DOCUMENT = DocumentType.builder(Letter.class, String.class)
            .index("letters")
            .codec(new Letter_Codec())
            .id(id)
            .definitionResource("/META-INF/espalier/com.acme.Letter.json")
            .build();

    private Letter_() {}
}
