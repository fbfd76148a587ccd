package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
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
import dev.espalier.metamodel.SparseVectorPath;
import dev.espalier.metamodel.TextPath;
import dev.espalier.metamodel.ValuePath;
import dev.espalier.metamodel.VectorPath;
import dev.espalier.metamodel.WildcardPath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Sighting}, with what each can be asked. */
@Generated
@NullMarked
public final class Sighting_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<String> observer = KeywordPath.ofString("observer");

    public static final TitleField title = new TitleField("title");

    public static final TextPath everything = new TextPath("everything");

    public static final TextPath plain = new TextPath("plain");

    public static final ValuePath suggestion = new ValuePath("suggestion");

    public static final KeywordPath<String> tag = KeywordPath.ofString("tag");

    public static final KeywordPath<String> kind = KeywordPath.ofString("kind");

    public static final PathField path = new PathField("path");

    public static final BooleanPath flag = new BooleanPath("flag");

    public static final IpPath<String> address = new IpPath<>("address", ValueCodecs.STRING);

    public static final ValuePath bytes = new ValuePath("bytes");

    public static final NumberPath<Integer> count = NumberPath.ofInt("count");

    public static final NumberPath<Long> total = NumberPath.ofLong("total");

    public static final NumberPath<Integer> size = NumberPath.ofInt("size");

    public static final NumberPath<Short> part = new NumberPath<>("part", ValueCodecs.SHORT);

    public static final NumberPath<Byte> level = new NumberPath<>("level", ValueCodecs.BYTE);

    public static final NumberPath<Long> hash = NumberPath.ofLong("hash");

    public static final NumberPath<Double> rating = NumberPath.ofDouble("rating");

    public static final NumberPath<Float> weight = new NumberPath<>("weight", ValueCodecs.FLOAT);

    public static final NumberPath<Float> share = new NumberPath<>("share", ValueCodecs.FLOAT);

    public static final NumberPath<Double> price = NumberPath.ofDouble("price");

    public static final RankFeaturePath distance = new RankFeaturePath("distance");

    public static final RankFeaturesPath topics = new RankFeaturesPath("topics");

    public static final DatePath<Instant> seen = DatePath.ofInstant("seen");

    public static final DatePath<Instant> exact = new DatePath<>("exact", DateCodecs.INSTANT_NANOS);

    public static final ValuePath floors = new ValuePath("floors");

    public static final ValuePath ids = new ValuePath("ids");

    public static final ValuePath weights = new ValuePath("weights");

    public static final ValuePath prices = new ValuePath("prices");

    public static final ValuePath days = new ValuePath("days");

    public static final ValuePath network = new ValuePath("network");

    public static final GeoPointPath place = new GeoPointPath("place");

    public static final GeoShapePath area = new GeoShapePath("area");

    public static final PlaneShapePath seat = new PlaneShapePath("seat");

    public static final PlaneShapePath hall = new PlaneShapePath("hall");

    public static final FlattenedPath labels = new FlattenedPath("labels");

    public static final RelationField relation = new RelationField("relation");

    public static final PercolatorPath query = new PercolatorPath("query");

    public static final HiddenFields hidden = new HiddenFields("hidden");

    public static final PartsFields parts = new PartsFields("parts");

    public static final VectorPath picture = new VectorPath("picture", 64);

    public static final ValuePath pictures = new ValuePath("pictures");

    public static final ValuePath moments = new ValuePath("moments");

    public static final ValuePath hashes = new ValuePath("hashes");

    public static final VectorPath sound = new VectorPath("sound", 0);

    public static final SparseVectorPath tokens = new SparseVectorPath("tokens");

    public static final ValuePath meaning = new ValuePath("meaning");

    public static final KeywordPath<String> release = KeywordPath.ofString("release");

    public static final ValuePath events = new ValuePath("events");

    public static final ValuePath latencies = new ValuePath("latencies");

    public static final ValuePath summary = new ValuePath("summary");

    public static final AttributesFields attributes = new AttributesFields("attributes");

    public static final FlatFields flat = new FlatFields("flat");

    public static final KeywordPath<String> computed = KeywordPath.ofString("computed");

    public static final KeywordPath<String> host = KeywordPath.ofString("host");

    public static final NumberPath<Long> requests = NumberPath.ofLong("requests");

    public static final KeywordPath<String> special = KeywordPath.ofString("special");

    public static final KeywordPath<String> raw = KeywordPath.ofString("raw");

    /** Index, codec and id of {@link Sighting}. */
    public static final DocumentType<Sighting, String> DOCUMENT = DocumentType.builder(Sighting.class, String.class)
            .index("sightings")
            .codec(new Sighting_Codec())
            .id(id)
            .routing(Sighting::observer)
            .build();

    private Sighting_() {}

    /** {@code title} and its multi-fields. */
    public static final class TitleField extends TextPath {

        public final KeywordPath<String> raw = KeywordPath.ofString(subField("raw"));

        public final TextPath typed = new TextPath(subField("typed"));

        public final NumberPath<Integer> words = NumberPath.ofInt(subField("words"));

        private TitleField(String name) {
            super(name);
        }
    }

    /** {@code path} and its multi-fields. */
    public static final class PathField extends WildcardPath<String> {

        public final TextPath words = new TextPath(subField("words"));

        private PathField(String name) {
            super(name, ValueCodecs.STRING);
        }
    }

    /** {@code relation} and the relations that documents have by it. */
    public static final class RelationField extends JoinPath {

        public final JoinPath.Root bird = new JoinPath.Root("bird");

        public final JoinPath.Middle egg = new JoinPath.Middle("egg");

        public final JoinPath.Leaf feather = new JoinPath.Leaf("feather");

        public final JoinPath.Leaf shell = new JoinPath.Leaf("shell");

        private RelationField(String name) {
            super(name);
        }
    }

    /** The fields of {@link Sighting.Topics} in {@code hidden}. */
    public static final class HiddenFields extends ObjectPath {

        public final NumberPath<Double> birds = NumberPath.ofDouble(field("birds"));

        private HiddenFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Sighting.Topics} in {@code parts}; each element is searched by itself. */
    public static final class PartsFields extends NestedPath {

        public final NumberPath<Double> birds = NumberPath.ofDouble(field("birds"));

        private PartsFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Sighting.Topics} in {@code attributes}. */
    public static final class AttributesFields extends ObjectPath {

        public final NumberPath<Double> birds = NumberPath.ofDouble(field("birds"));

        private AttributesFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Sighting.Readings} in {@code flat}. */
    public static final class FlatFields extends ObjectPath {

        public final NumberPath<Double> load = NumberPath.ofDouble(field("cpu.load"));

        public final NumberPath<Double> max = NumberPath.ofDouble(field("cpu.load.max"));

        private FlatFields(String name) {
            super(name);
        }
    }
}
