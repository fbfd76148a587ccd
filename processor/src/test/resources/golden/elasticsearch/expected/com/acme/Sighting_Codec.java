package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.ArraySupport;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.VectorSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Sighting} as JSON. */
@Generated
final class Sighting_Codec implements DocumentCodec<Sighting> {

    private static final Fields FIELDS = Fields.of("id", "observer", "title", "everything", "plain", "suggestion",
            "tag", "kind", "path", "flag", "address", "bytes", "count", "total", "size", "part", "level", "hash",
            "rating", "weight", "share", "price", "distance", "topics", "seen", "exact", "floors", "ids", "weights",
            "prices", "days", "network", "place", "area", "seat", "hall", "labels", "relation", "query", "hidden",
            "parts", "picture", "pictures", "moments", "hashes", "sound", "tokens", "meaning", "release", "events",
            "latencies", "summary", "attributes", "flat", "computed", "host", "requests", "special", "raw");

    private static final Fields TOPICS_FIELDS = Fields.of("birds");

    private static final Fields RANGE_FIELDS = Fields.of("gte", "lt");

    private static final Fields DAYS_FIELDS = Fields.of("gte", "lt");

    private static final Fields HISTOGRAM_FIELDS = Fields.of("values", "counts");

    private static final Fields SUMMARY_FIELDS = Fields.of("min", "max", "value_count");

    private static final Fields READINGS_FIELDS = Fields.of("cpu.load", "cpu.load.max");

    private static final ValueCodec<List<Byte>> HASHES_CODEC = JsonCodecs.list(ValueCodecs.BYTE);

    @Override
    public String id(Sighting sighting) {
        return sighting.id();
    }

    @Override
    public void write(JsonGenerator json, Sighting sighting) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, sighting.id());
        FIELDS.writeString(json, 1, sighting.observer());
        FIELDS.writeString(json, 2, sighting.title());
        FIELDS.writeString(json, 3, sighting.everything());
        FIELDS.writeString(json, 4, sighting.plain());
        FIELDS.writeString(json, 5, sighting.suggestion());
        FIELDS.writeString(json, 6, sighting.tag());
        FIELDS.writeString(json, 7, sighting.kind());
        FIELDS.writeString(json, 8, sighting.path());
        FIELDS.writeNullableBoolean(json, 9, sighting.flag());
        FIELDS.writeString(json, 10, sighting.address());
        FIELDS.writeString(json, 11, sighting.bytes());
        FIELDS.writeInt(json, 12, sighting.count());
        FIELDS.writeLong(json, 13, sighting.total());
        FIELDS.writeInt(json, 14, sighting.size());
        FIELDS.writeShort(json, 15, sighting.part());
        FIELDS.writeByte(json, 16, sighting.level());
        FIELDS.writeLong(json, 17, sighting.hash());
        FIELDS.writeDouble(json, 18, sighting.rating());
        FIELDS.writeFloat(json, 19, sighting.weight());
        FIELDS.writeFloat(json, 20, sighting.share());
        FIELDS.writeDouble(json, 21, sighting.price());
        FIELDS.writeDouble(json, 22, sighting.distance());
        FIELDS.writeObject(json, 23, sighting.topics(), Sighting_Codec::writeTopics);
        FIELDS.writeInstant(json, 24, sighting.seen());
        FIELDS.writeValue(json, 25, sighting.exact(), DateCodecs.INSTANT_NANOS);
        FIELDS.writeObject(json, 26, sighting.floors(), Sighting_Codec::writeRange);
        FIELDS.writeObject(json, 27, sighting.ids(), Sighting_Codec::writeRange);
        FIELDS.writeObject(json, 28, sighting.weights(), Sighting_Codec::writeRange);
        FIELDS.writeObject(json, 29, sighting.prices(), Sighting_Codec::writeRange);
        FIELDS.writeObject(json, 30, sighting.days(), Sighting_Codec::writeDays);
        FIELDS.writeString(json, 31, sighting.network());
        FIELDS.writeString(json, 32, sighting.place());
        FIELDS.writeString(json, 33, sighting.area());
        FIELDS.writeString(json, 34, sighting.seat());
        FIELDS.writeString(json, 35, sighting.hall());
        FIELDS.writeObject(json, 36, sighting.labels(), Sighting_Codec::writeTopics);
        FIELDS.writeString(json, 37, sighting.relation());
        FIELDS.writeObject(json, 38, sighting.query(), Sighting_Codec::writeTopics);
        FIELDS.writeObject(json, 39, sighting.hidden(), Sighting_Codec::writeTopics);
        FIELDS.writeObjects(json, 40, sighting.parts(), Sighting_Codec::writeTopics);
        FIELDS.writeValues(json, 41, sighting.picture(), ValueCodecs.FLOAT);
        FIELDS.writeValues(json, 42, sighting.pictures(), JsonCodecs.FLOATS);
        FIELDS.writeValues(json, 43, ArraySupport.asList(sighting.moments()), JsonCodecs.FLOATS);
        FIELDS.writeValues(json, 44, sighting.hashes(), HASHES_CODEC);
        VectorSupport.writeFloats(json, FIELDS.name(45), sighting.sound());
        FIELDS.writeObject(json, 46, sighting.tokens(), Sighting_Codec::writeTopics);
        FIELDS.writeString(json, 47, sighting.meaning());
        FIELDS.writeString(json, 48, sighting.release());
        FIELDS.writeStrings(json, 49, sighting.events());
        FIELDS.writeObject(json, 50, sighting.latencies(), Sighting_Codec::writeHistogram);
        FIELDS.writeObject(json, 51, sighting.summary(), Sighting_Codec::writeSummary);
        FIELDS.writeObject(json, 52, sighting.attributes(), Sighting_Codec::writeTopics);
        FIELDS.writeObject(json, 53, sighting.flat(), Sighting_Codec::writeReadings);
        FIELDS.writeString(json, 54, sighting.computed());
        FIELDS.writeString(json, 55, sighting.host());
        FIELDS.writeLong(json, 56, sighting.requests());
        FIELDS.writeString(json, 57, sighting.special());
        FIELDS.writeString(json, 58, sighting.raw());
        json.writeEndObject();
    }

    @Override
    public Sighting read(JsonParser json, DocumentMetadata metadata) {
        String observer = null;
        String title = null;
        String everything = null;
        String plain = null;
        String suggestion = null;
        String tag = null;
        String kind = null;
        String path = null;
        Boolean flag = null;
        String address = null;
        String bytes = null;
        int count = 0;
        long total = 0;
        int size = 0;
        short part = 0;
        byte level = 0;
        long hash = 0;
        double rating = 0;
        float weight = 0;
        float share = 0;
        double price = 0;
        double distance = 0;
        Sighting.Topics topics = null;
        Instant seen = null;
        Instant exact = null;
        Sighting.Range floors = null;
        Sighting.Range ids = null;
        Sighting.Range weights = null;
        Sighting.Range prices = null;
        Sighting.Days days = null;
        String network = null;
        String place = null;
        String area = null;
        String seat = null;
        String hall = null;
        Sighting.Topics labels = null;
        String relation = null;
        Sighting.Topics query = null;
        Sighting.Topics hidden = null;
        List<Sighting.Topics> parts = null;
        List<Float> picture = null;
        List<float[]> pictures = null;
        float[][] moments = null;
        List<List<Byte>> hashes = null;
        float[] sound = null;
        Sighting.Topics tokens = null;
        String meaning = null;
        String release = null;
        List<String> events = null;
        Sighting.Histogram latencies = null;
        Sighting.Summary summary = null;
        Sighting.Topics attributes = null;
        Sighting.Readings flat = null;
        String computed = null;
        String host = null;
        long requests = 0;
        String special = null;
        String raw = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> observer = CodecSupport.readString(json);
                case 2 -> title = CodecSupport.readString(json);
                case 3 -> everything = CodecSupport.readString(json);
                case 4 -> plain = CodecSupport.readString(json);
                case 5 -> suggestion = CodecSupport.readString(json);
                case 6 -> tag = CodecSupport.readString(json);
                case 7 -> kind = CodecSupport.readString(json);
                case 8 -> path = CodecSupport.readString(json);
                case 9 -> flag = CodecSupport.readNullableBoolean(json);
                case 10 -> address = CodecSupport.readString(json);
                case 11 -> bytes = CodecSupport.readString(json);
                case 12 -> count = CodecSupport.readInt(json);
                case 13 -> total = CodecSupport.readLong(json);
                case 14 -> size = CodecSupport.readInt(json);
                case 15 -> part = CodecSupport.readShort(json);
                case 16 -> level = CodecSupport.readByte(json);
                case 17 -> hash = CodecSupport.readLong(json);
                case 18 -> rating = CodecSupport.readDouble(json);
                case 19 -> weight = CodecSupport.readFloat(json);
                case 20 -> share = CodecSupport.readFloat(json);
                case 21 -> price = CodecSupport.readDouble(json);
                case 22 -> distance = CodecSupport.readDouble(json);
                case 23 -> topics = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 24 -> seen = CodecSupport.readInstant(json);
                case 25 -> exact = CodecSupport.readValue(json, DateCodecs.INSTANT_NANOS);
                case 26 -> floors = CodecSupport.readObject(json, Sighting_Codec::readRange);
                case 27 -> ids = CodecSupport.readObject(json, Sighting_Codec::readRange);
                case 28 -> weights = CodecSupport.readObject(json, Sighting_Codec::readRange);
                case 29 -> prices = CodecSupport.readObject(json, Sighting_Codec::readRange);
                case 30 -> days = CodecSupport.readObject(json, Sighting_Codec::readDays);
                case 31 -> network = CodecSupport.readString(json);
                case 32 -> place = CodecSupport.readString(json);
                case 33 -> area = CodecSupport.readString(json);
                case 34 -> seat = CodecSupport.readString(json);
                case 35 -> hall = CodecSupport.readString(json);
                case 36 -> labels = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 37 -> relation = CodecSupport.readString(json);
                case 38 -> query = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 39 -> hidden = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 40 -> parts = CodecSupport.readObjects(json, Sighting_Codec::readTopics);
                case 41 -> picture = CodecSupport.readValues(json, ValueCodecs.FLOAT);
                case 42 -> pictures = CodecSupport.readValues(json, JsonCodecs.FLOATS);
                case 43 -> moments =
                        ArraySupport.toArray(CodecSupport.readValues(json, JsonCodecs.FLOATS), float[][]::new);
                case 44 -> hashes = CodecSupport.readValues(json, HASHES_CODEC);
                case 45 -> sound = VectorSupport.readFloats(json);
                case 46 -> tokens = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 47 -> meaning = CodecSupport.readString(json);
                case 48 -> release = CodecSupport.readString(json);
                case 49 -> events = CodecSupport.readStrings(json);
                case 50 -> latencies = CodecSupport.readObject(json, Sighting_Codec::readHistogram);
                case 51 -> summary = CodecSupport.readObject(json, Sighting_Codec::readSummary);
                case 52 -> attributes = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 53 -> flat = CodecSupport.readObject(json, Sighting_Codec::readReadings);
                case 54 -> computed = CodecSupport.readString(json);
                case 55 -> host = CodecSupport.readString(json);
                case 56 -> requests = CodecSupport.readLong(json);
                case 57 -> special = CodecSupport.readString(json);
                case 58 -> raw = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting(metadata.id(), observer, title, everything, plain, suggestion, tag, kind, path, flag,
                address, bytes, count, total, size, part, level, hash, rating, weight, share, price, distance, topics,
                seen, exact, floors, ids, weights, prices, days, network, place, area, seat, hall, labels, relation,
                query, hidden, parts, picture, pictures, moments, hashes, sound, tokens, meaning, release, events,
                latencies, summary, attributes, flat, computed, host, requests, special, raw);
    }

    private static void writeTopics(JsonGenerator json, Sighting.Topics topics) {
        json.writeStartObject();
        TOPICS_FIELDS.writeDouble(json, 0, topics.birds());
        json.writeEndObject();
    }

    private static Sighting.Topics readTopics(JsonParser json) {
        double birds = 0;
        int field;
        while ((field = TOPICS_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> birds = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Topics(birds);
    }

    private static void writeRange(JsonGenerator json, Sighting.Range range) {
        json.writeStartObject();
        RANGE_FIELDS.writeDouble(json, 0, range.gte());
        RANGE_FIELDS.writeDouble(json, 1, range.lt());
        json.writeEndObject();
    }

    private static Sighting.Range readRange(JsonParser json) {
        double gte = 0;
        double lt = 0;
        int field;
        while ((field = RANGE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> gte = CodecSupport.readDouble(json);
                case 1 -> lt = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Range(gte, lt);
    }

    private static void writeDays(JsonGenerator json, Sighting.Days days) {
        json.writeStartObject();
        DAYS_FIELDS.writeLocalDate(json, 0, days.gte());
        DAYS_FIELDS.writeLocalDate(json, 1, days.lt());
        json.writeEndObject();
    }

    private static Sighting.Days readDays(JsonParser json) {
        LocalDate gte = null;
        LocalDate lt = null;
        int field;
        while ((field = DAYS_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> gte = CodecSupport.readLocalDate(json);
                case 1 -> lt = CodecSupport.readLocalDate(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Days(gte, lt);
    }

    private static void writeHistogram(JsonGenerator json, Sighting.Histogram histogram) {
        json.writeStartObject();
        HISTOGRAM_FIELDS.writeValues(json, 0, histogram.values(), ValueCodecs.DOUBLE);
        HISTOGRAM_FIELDS.writeValues(json, 1, histogram.counts(), ValueCodecs.INTEGER);
        json.writeEndObject();
    }

    private static Sighting.Histogram readHistogram(JsonParser json) {
        List<Double> values = null;
        List<Integer> counts = null;
        int field;
        while ((field = HISTOGRAM_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> values = CodecSupport.readValues(json, ValueCodecs.DOUBLE);
                case 1 -> counts = CodecSupport.readValues(json, ValueCodecs.INTEGER);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Histogram(values, counts);
    }

    private static void writeSummary(JsonGenerator json, Sighting.Summary summary) {
        json.writeStartObject();
        SUMMARY_FIELDS.writeDouble(json, 0, summary.min());
        SUMMARY_FIELDS.writeDouble(json, 1, summary.max());
        SUMMARY_FIELDS.writeLong(json, 2, summary.value_count());
        json.writeEndObject();
    }

    private static Sighting.Summary readSummary(JsonParser json) {
        double min = 0;
        double max = 0;
        long value_count = 0;
        int field;
        while ((field = SUMMARY_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> min = CodecSupport.readDouble(json);
                case 1 -> max = CodecSupport.readDouble(json);
                case 2 -> value_count = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Summary(min, max, value_count);
    }

    private static void writeReadings(JsonGenerator json, Sighting.Readings readings) {
        json.writeStartObject();
        READINGS_FIELDS.writeDouble(json, 0, readings.load());
        READINGS_FIELDS.writeDouble(json, 1, readings.max());
        json.writeEndObject();
    }

    private static Sighting.Readings readReadings(JsonParser json) {
        double load = 0;
        double max = 0;
        int field;
        while ((field = READINGS_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> load = CodecSupport.readDouble(json);
                case 1 -> max = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Readings(load, max);
    }
}
