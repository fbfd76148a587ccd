package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Measurement}, with what each can be asked. */
@Generated
@NullMarked
public final class Measurement_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final DatePath<Instant> at = new DatePath<>("@timestamp", DateCodecs.INSTANT_NANOS);

    public static final KeywordPath<String> machine = KeywordPath.ofString("machine");

    public static final NumberPath<Double> value = NumberPath.ofDouble("value");

    /** Index, codec and id of {@link Measurement}. */
    public static final DocumentType<Measurement, String> DOCUMENT =
            DocumentType.builder(Measurement.class, String.class)
            .index("measurements")
            .codec(new Measurement_Codec())
            .id(id)
            .requiredRouting(Measurement::machine)
            .dataStream("measurements")
            .build();

    private Measurement_() {}
}
