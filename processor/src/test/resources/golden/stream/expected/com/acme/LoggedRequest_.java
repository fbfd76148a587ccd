package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link LoggedRequest}, with what each can be asked. */
@Generated
@NullMarked
public final class LoggedRequest_ {

    public static final KeywordPath<String> id = new KeywordPath<>("id", ValueCodecs.STRING);

    public static final DatePath<Instant> at = new DatePath<>("@timestamp", ValueCodecs.INSTANT);

    public static final KeywordPath<String> path = new KeywordPath<>("path", ValueCodecs.STRING);

    public static final NumberPath<Integer> status = new NumberPath<>("status", ValueCodecs.INTEGER);

    /** Index, codec and id of {@link LoggedRequest}. */
    public static final DocumentType<LoggedRequest, String> DOCUMENT =
            DocumentType.builder(LoggedRequest.class, String.class)
            .index("requests")
            .codec(new LoggedRequest_Codec())
            .id(id)
            .generatedId()
            .dataStream("requests")
            .definitionResource("/META-INF/espalier/com.acme.LoggedRequest.template.json")
            .build();

    private LoggedRequest_() {}
}
