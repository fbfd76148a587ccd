package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Sighting} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Sighting_Codec implements DocumentCodec<Sighting> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "seen", "camera", "cost", "place",
            "everything", "computed", "suggestion", "picture", "kind");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString SEEN = new SerializedString("seen");
    private static final SerializedString CAMERA = new SerializedString("camera");
    private static final SerializedString COST = new SerializedString("cost");
    private static final SerializedString PLACE = new SerializedString("place");
    private static final SerializedString EVERYTHING = new SerializedString("everything");
    private static final SerializedString COMPUTED = new SerializedString("computed");
    private static final SerializedString SUGGESTION = new SerializedString("suggestion");
    private static final SerializedString PICTURE = new SerializedString("picture");
    private static final SerializedString KIND = new SerializedString("kind");

    @Override
    public void write(JsonGenerator json, Sighting sighting) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, sighting.id());
        CodecSupport.writeInstant(json, SEEN, sighting.seen());
        CodecSupport.writeString(json, CAMERA, sighting.camera());
        CodecSupport.writeDouble(json, COST, sighting.cost());
        CodecSupport.writeString(json, PLACE, sighting.place());
        CodecSupport.writeString(json, EVERYTHING, sighting.everything());
        CodecSupport.writeString(json, COMPUTED, sighting.computed());
        CodecSupport.writeString(json, SUGGESTION, sighting.suggestion());
        CodecSupport.writeValues(json, PICTURE, sighting.picture(), ValueCodecs.FLOAT);
        CodecSupport.writeString(json, KIND, sighting.kind());
        json.writeEndObject();
    }

    @Override
    public Sighting read(JsonParser json, DocumentMetadata metadata) {
        Instant seen = null;
        String camera = null;
        double cost = 0;
        String place = null;
        String everything = null;
        String computed = null;
        String suggestion = null;
        List<Float> picture = null;
        String kind = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> seen = CodecSupport.readInstant(json);
                case 2 -> camera = CodecSupport.readString(json);
                case 3 -> cost = CodecSupport.readDouble(json);
                case 4 -> place = CodecSupport.readString(json);
                case 5 -> everything = CodecSupport.readString(json);
                case 6 -> computed = CodecSupport.readString(json);
                case 7 -> suggestion = CodecSupport.readString(json);
                case 8 -> picture = CodecSupport.readValues(json, ValueCodecs.FLOAT);
                case 9 -> kind = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting(metadata.id(), seen, camera, cost, place, everything, computed, suggestion, picture, kind);
    }
}
