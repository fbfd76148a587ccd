package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Metrics}, with what each can be asked. */
@Generated
@NullMarked
public final class Metrics_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final NumberPath<Long> time = NumberPath.ofLong("time");

    public static final NumberPath<Long> longest = NumberPath.ofLong("time.max");

    public static final KeywordPath<String> host = KeywordPath.ofString("host.name");

    public static final KeywordPath<String> steps = KeywordPath.ofString("steps");

    /** Index, codec and id of {@link Metrics}. */
    public static final DocumentType<Metrics, String> DOCUMENT = DocumentType.builder(Metrics.class, String.class)
            .index("metrics")
            .codec(new Metrics_Codec())
            .id(id)
            .build();

    private Metrics_() {}
}
