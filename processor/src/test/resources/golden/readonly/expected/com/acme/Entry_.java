package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Entry}, with what each can be asked. */
@Generated
@NullMarked
public final class Entry_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath message = new TextPath("message");

    public static final DatePath<Instant> at = DatePath.ofInstant("at");

    /** Index, codec and id of {@link Entry}. */
    public static final DocumentType<Entry, String> DOCUMENT = DocumentType.builder(Entry.class, String.class)
            .index("logs")
            .codec(new Entry_Codec())
            .id(id)
            .build();

    private Entry_() {}
}
