package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Message}, with what each can be asked. */
@Generated
@NullMarked
public final class Message_ {

    public static final KeywordPath<String> type = new KeywordPath<>("type", ValueCodecs.STRING);

    public static final KeywordPath<String> id = new KeywordPath<>("id", ValueCodecs.STRING);

    public static final NumberPath<Long> thread = new NumberPath<>("thread", ValueCodecs.LONG);

    public static final KeywordPath<String> text = new KeywordPath<>("text", ValueCodecs.STRING);

    /** Index, codec and id of {@link Message}. */
    public static final DocumentType<Message, String> DOCUMENT = DocumentType.builder(Message.class, String.class)
            .index("messages")
            .codec(new Message_Codec())
            .id(id)
            .routing(Message::thread)
            .definitionResource("/META-INF/espalier/com.acme.Message.json")
            .build();

    private Message_() {}
}
