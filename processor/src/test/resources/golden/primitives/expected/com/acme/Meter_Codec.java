package com.acme;

import dev.espalier.codec.DatabindCodec;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.generated.ArraySupport;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;

/** Reads and writes {@link Meter} as JSON. */
@Generated
final class Meter_Codec implements DocumentCodec<Meter> {

    private static final Fields FIELDS =
            Fields.of("id", "number", "maybe", "several", "place", "read", "level", "spread");

    private static final ValueCodec<Integer> NUMBER_CODEC = new Codes.OfInt();

    private static final ValueCodec<Short> PLACE_CODEC = new Codes.OfShort();

    private static final ValueCodec<Long> READ_CODEC = new Codes.OfLong();

    private static final ValueCodec<Integer> LEVEL_CODEC = DatabindCodec.of(new TypeReference<Integer>() {});

    private static final ValueCodec<double[]> SPREAD_CODEC = DatabindCodec.of(new TypeReference<double[]>() {});

    @Override
    public String id(Meter meter) {
        return meter.id();
    }

    @Override
    public void write(JsonGenerator json, Meter meter) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, meter.id());
        FIELDS.writeValue(json, 1, meter.number(), NUMBER_CODEC);
        FIELDS.writeValue(json, 2, meter.maybe(), NUMBER_CODEC);
        FIELDS.writeValues(json, 3, ArraySupport.asList(meter.several()), NUMBER_CODEC);
        FIELDS.writeValue(json, 4, meter.place(), PLACE_CODEC);
        FIELDS.writeValue(json, 5, meter.read(), READ_CODEC);
        FIELDS.writeValue(json, 6, meter.level(), LEVEL_CODEC);
        FIELDS.writeValue(json, 7, meter.spread(), SPREAD_CODEC);
        json.writeEndObject();
    }

    @Override
    public Meter read(JsonParser json, DocumentMetadata metadata) {
        int number = 0;
        Integer maybe = null;
        int[] several = null;
        short place = 0;
        long read = 0;
        int level = 0;
        double[] spread = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> number = CodecSupport.readValue(json, NUMBER_CODEC, 0);
                case 2 -> maybe = CodecSupport.readValue(json, NUMBER_CODEC);
                case 3 -> several = ArraySupport.toIntArray(CodecSupport.readValues(json, NUMBER_CODEC));
                case 4 -> place = CodecSupport.readValue(json, PLACE_CODEC, (short) 0);
                case 5 -> read = CodecSupport.readValue(json, READ_CODEC, 0L);
                case 6 -> level = CodecSupport.readValue(json, LEVEL_CODEC, 0);
                case 7 -> spread = CodecSupport.readValue(json, SPREAD_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Meter(metadata.id(), number, maybe, several, place, read, level, spread);
    }
}
