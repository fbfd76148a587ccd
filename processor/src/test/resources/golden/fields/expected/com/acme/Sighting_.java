package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.TextPath;
import dev.espalier.metamodel.ValuePath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Sighting}, with what each can be asked. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
public final class Sighting_ {

    public static final KeywordPath<String> id = new KeywordPath<>(FieldName.of("id"), ValueCodecs.STRING);

    public static final DatePath<Instant> seen = new DatePath<>(FieldName.of("seen"), ValueCodecs.INSTANT);

    public static final ValuePath camera = new ValuePath(FieldName.of("camera"));

    public static final NumberPath<Double> cost = new NumberPath<>(FieldName.of("cost"), ValueCodecs.DOUBLE);

    public static final ValuePath place = new ValuePath(FieldName.of("place"));

    public static final EverythingField everything = new EverythingField(FieldName.of("everything"));

    public static final KeywordPath<String> computed = new KeywordPath<>(FieldName.of("computed"), ValueCodecs.STRING);

    public static final ValuePath suggestion = new ValuePath(FieldName.of("suggestion"));

    public static final ValuePath picture = new ValuePath(FieldName.of("picture"));

    public static final ValuePath kind = new ValuePath(FieldName.of("kind"));

    /** Index, codec and id of {@link Sighting}. */
    public static final DocumentType<Sighting, String> DOCUMENT = DocumentType.builder(Sighting.class, String.class)
            .index("sightings")
            .codec(new Sighting_Codec())
            .id(id, Sighting::id)
            .definition(() -> DocumentType.resource(Sighting_.class, "/META-INF/espalier/com.acme.Sighting.json"))
            .build();

    private Sighting_() {}

    /** {@code everything} and its multi-fields. */
    public static final class EverythingField extends TextPath {

        public final KeywordPath<String> raw = new KeywordPath<>(subField("raw"), ValueCodecs.STRING);

        private EverythingField(FieldName name) {
            super(name);
        }
    }
}
