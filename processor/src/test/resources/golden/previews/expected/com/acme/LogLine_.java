package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.TextPath;
import dev.espalier.metamodel.ValuePath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link LogLine}, with what each can be asked. */
@Generated
@NullMarked
public final class LogLine_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final TextPath message = new TextPath("message");

    public static final ValuePath latencies = new ValuePath("latencies");

    public static final ValuePath sizes = new ValuePath("sizes");

    /** Index, codec and id of {@link LogLine}. */
    public static final DocumentType<LogLine, String> DOCUMENT = DocumentType.builder(LogLine.class, String.class)
            .index("lines")
            .codec(new LogLine_Codec())
            .id(id)
            .build();

    private LogLine_() {}
}
