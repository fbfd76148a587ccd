package com.acme;

import dev.espalier.codec.DatabindCodec;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.type.TypeReference;

/** The fields of {@link Meter}, with what each can be asked. */
@Generated
@NullMarked
public final class Meter_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<Integer> number = new KeywordPath<>("number", new Codes.OfInt());

    public static final KeywordPath<Integer> maybe = new KeywordPath<>("maybe", new Codes.OfInt());

    public static final KeywordPath<Integer> several = new KeywordPath<>("several", new Codes.OfInt());

    public static final KeywordPath<Short> place = new KeywordPath<>("place", new Codes.OfShort());

    public static final KeywordPath<Long> read = new KeywordPath<>("read", new Codes.OfLong());

    public static final NumberPath<Integer> level =
            new NumberPath<>("level", DatabindCodec.of(new TypeReference<Integer>() {}));

    public static final ObjectPath spread = new ObjectPath("spread");

    /** Index, codec and id of {@link Meter}. */
    public static final DocumentType<Meter, String> DOCUMENT = DocumentType.builder(Meter.class, String.class)
            .index("meters")
            .codec(new Meter_Codec())
            .id(id)
            .build();

    private Meter_() {}
}
