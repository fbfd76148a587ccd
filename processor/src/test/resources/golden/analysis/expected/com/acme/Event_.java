package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Event}, with what each can be asked. */
@Generated
@NullMarked
final class Event_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final DatePath<Instant> at = DatePath.ofInstant("at");

    public static final KeywordPath<String> source = KeywordPath.ofString("source");

    public static final KeywordPath<String> level = KeywordPath.ofString("level");

    public static final TextPath text = new TextPath("text");

    /** Index, codec and id of {@link Event}. */
    public static final DocumentType<Event, String> DOCUMENT = DocumentType.builder(Event.class, String.class)
            .index("events")
            .codec(new Event_Codec())
            .id(id)
            .build();

    private Event_() {}
}
