package com.acme;

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

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final DatePath<Instant> at = DatePath.ofInstant("@timestamp");

    public static final KeywordPath<String> path = KeywordPath.ofString("path");

    public static final NumberPath<Integer> status = NumberPath.ofInt("status");

    /** Index, codec and id of {@link LoggedRequest}. */
    public static final DocumentType<LoggedRequest, String> DOCUMENT =
            DocumentType.builder(LoggedRequest.class, String.class)
            .index("requests")
            .codec(new LoggedRequest_Codec())
            .id(id)
            .generatedId()
            .dataStream("requests")
            .build();

    private LoggedRequest_() {}
}
