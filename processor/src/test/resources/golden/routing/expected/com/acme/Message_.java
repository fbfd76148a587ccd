package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Message}, with what each can be asked. */
@Generated
@NullMarked
public final class Message_ {

    public static final KeywordPath<String> type = KeywordPath.ofString("type");

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final NumberPath<Long> thread = NumberPath.ofLong("thread");

    public static final KeywordPath<String> text = KeywordPath.ofString("text");

    /** Index, codec and id of {@link Message}. */
    public static final DocumentType<Message, String> DOCUMENT = DocumentType.builder(Message.class, String.class)
            .index("messages")
            .codec(new Message_Codec())
            .id(id)
            .routing(Message::thread)
            .build();

    private Message_() {}
}
