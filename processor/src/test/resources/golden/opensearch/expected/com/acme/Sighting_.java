package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.ByteVectorPath;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.FlattenedPath;
import dev.espalier.metamodel.GeoPointPath;
import dev.espalier.metamodel.GeoShapePath;
import dev.espalier.metamodel.IpPath;
import dev.espalier.metamodel.JoinPath;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NestedPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.PercolatorPath;
import dev.espalier.metamodel.PlaneShapePath;
import dev.espalier.metamodel.RankFeaturePath;
import dev.espalier.metamodel.RankFeaturesPath;
import dev.espalier.metamodel.TextPath;
import dev.espalier.metamodel.ValuePath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Sighting}, with what each can be asked. */
@Generated
@NullMarked
public final class Sighting_ {

    public static final KeywordPath<String> id = new KeywordPath<>(FieldName.of("id"), ValueCodecs.STRING);

    public static final KeywordPath<String> observer = new KeywordPath<>(FieldName.of("observer"), ValueCodecs.STRING);

    public static final TitleField title = new TitleField(FieldName.of("title"));

    public static final TextPath everything = new TextPath(FieldName.of("everything"));

    public static final TextPath plain = new TextPath(FieldName.of("plain"));

    public static final ValuePath suggestion = new ValuePath(FieldName.of("suggestion"));

    public static final KeywordPath<String> tag = new KeywordPath<>(FieldName.of("tag"), ValueCodecs.STRING);

    public static final KeywordPath<String> kind = new KeywordPath<>(FieldName.of("kind"), ValueCodecs.STRING);

    public static final KeywordPath<String> path = new KeywordPath<>(FieldName.of("path"), ValueCodecs.STRING);

    public static final BooleanPath flag = new BooleanPath(FieldName.of("flag"));

    public static final IpPath<String> address = new IpPath<>(FieldName.of("address"), ValueCodecs.STRING);

    public static final ValuePath bytes = new ValuePath(FieldName.of("bytes"));

    public static final NumberPath<Integer> count = new NumberPath<>(FieldName.of("count"), ValueCodecs.INTEGER);

    public static final NumberPath<Long> total = new NumberPath<>(FieldName.of("total"), ValueCodecs.LONG);

    public static final NumberPath<Integer> size = new NumberPath<>(FieldName.of("size"), ValueCodecs.INTEGER);

    public static final NumberPath<Short> part = new NumberPath<>(FieldName.of("part"), ValueCodecs.SHORT);

    public static final NumberPath<Byte> level = new NumberPath<>(FieldName.of("level"), ValueCodecs.BYTE);

    public static final NumberPath<Long> hash = new NumberPath<>(FieldName.of("hash"), ValueCodecs.LONG);

    public static final NumberPath<Double> rating = new NumberPath<>(FieldName.of("rating"), ValueCodecs.DOUBLE);

    public static final NumberPath<Float> weight = new NumberPath<>(FieldName.of("weight"), ValueCodecs.FLOAT);

    public static final NumberPath<Float> share = new NumberPath<>(FieldName.of("share"), ValueCodecs.FLOAT);

    public static final NumberPath<Double> price = new NumberPath<>(FieldName.of("price"), ValueCodecs.DOUBLE);

    public static final RankFeaturePath distance = new RankFeaturePath(FieldName.of("distance"));

    public static final RankFeaturesPath topics = new RankFeaturesPath(FieldName.of("topics"));

    public static final DatePath<Instant> seen = new DatePath<>(FieldName.of("seen"), ValueCodecs.INSTANT);

    public static final DatePath<Instant> exact = new DatePath<>(FieldName.of("exact"), DateCodecs.INSTANT_NANOS);

    public static final ValuePath floors = new ValuePath(FieldName.of("floors"));

    public static final ValuePath ids = new ValuePath(FieldName.of("ids"));

    public static final ValuePath weights = new ValuePath(FieldName.of("weights"));

    public static final ValuePath prices = new ValuePath(FieldName.of("prices"));

    public static final ValuePath days = new ValuePath(FieldName.of("days"));

    public static final ValuePath network = new ValuePath(FieldName.of("network"));

    public static final GeoPointPath place = new GeoPointPath(FieldName.of("place"));

    public static final GeoShapePath area = new GeoShapePath(FieldName.of("area"));

    public static final PlaneShapePath seat = new PlaneShapePath(FieldName.of("seat"));

    public static final PlaneShapePath hall = new PlaneShapePath(FieldName.of("hall"));

    public static final FlattenedPath labels = new FlattenedPath(FieldName.of("labels"));

    public static final RelationField relation = new RelationField(FieldName.of("relation"));

    public static final PercolatorPath query = new PercolatorPath(FieldName.of("query"));

    public static final HiddenFields hidden = new HiddenFields(FieldName.of("hidden"));

    public static final PartsFields parts = new PartsFields(FieldName.of("parts"));

    public static final ByteVectorPath picture = new ByteVectorPath(FieldName.of("picture"), 64);

    public static final KeywordPath<String> special = new KeywordPath<>(FieldName.of("special"), ValueCodecs.STRING);

    public static final KeywordPath<String> raw = new KeywordPath<>(FieldName.of("raw"), ValueCodecs.STRING);

    /** Index, codec and id of {@link Sighting}. */
    public static final DocumentType<Sighting, String> DOCUMENT = DocumentType.builder(Sighting.class, String.class)
            .index("sightings")
            .codec(new Sighting_Codec())
            .id(id)
            .routing(Sighting::observer)
            .definition(Sighting_.class, "/META-INF/espalier/com.acme.Sighting.json")
            .build();

    private Sighting_() {}

    /** {@code title} and its multi-fields. */
    public static final class TitleField extends TextPath {

        public final KeywordPath<String> raw = new KeywordPath<>(subField("raw"), ValueCodecs.STRING);

        public final TextPath typed = new TextPath(subField("typed"));

        public final NumberPath<Integer> words = new NumberPath<>(subField("words"), ValueCodecs.INTEGER);

        private TitleField(FieldName name) {
            super(name);
        }
    }

    /** {@code relation} and the relations that documents have by it. */
    public static final class RelationField extends JoinPath {

        public final JoinPath.Root bird = new JoinPath.Root("bird");

        public final JoinPath.Middle egg = new JoinPath.Middle("egg");

        public final JoinPath.Leaf feather = new JoinPath.Leaf("feather");

        public final JoinPath.Leaf shell = new JoinPath.Leaf("shell");

        private RelationField(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Sighting.Topics} in {@code hidden}. */
    public static final class HiddenFields extends ObjectPath {

        public final NumberPath<Double> birds = new NumberPath<>(field("birds"), ValueCodecs.DOUBLE);

        private HiddenFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Sighting.Topics} in {@code parts}; each element is searched by itself. */
    public static final class PartsFields extends NestedPath {

        public final NumberPath<Double> birds = new NumberPath<>(field("birds"), ValueCodecs.DOUBLE);

        private PartsFields(FieldName name) {
            super(name);
        }
    }
}
