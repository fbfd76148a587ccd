package com.acme;

import dev.espalier.codec.DateCodecs;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "observer", "title", "everything",
            "plain", "suggestion", "tag", "kind", "path", "flag", "address", "bytes", "count", "total", "size", "part",
            "level", "hash", "rating", "weight", "share", "price", "distance", "topics", "seen", "exact", "floors",
            "ids", "weights", "prices", "days", "network", "place", "area", "seat", "hall", "labels", "relation",
            "query", "hidden", "parts", "picture", "pictures", "tokens", "meaning", "release", "events", "latencies",
            "summary", "attributes", "flat", "computed", "host", "requests", "special", "raw");

    private static final PropertyNameMatcher TOPICS_NAMES = CodecSupport.names("birds");

    private static final PropertyNameMatcher RANGE_NAMES = CodecSupport.names("gte", "lt");

    private static final PropertyNameMatcher DAYS_NAMES = CodecSupport.names("gte", "lt");

    private static final PropertyNameMatcher HISTOGRAM_NAMES = CodecSupport.names("values", "counts");

    private static final PropertyNameMatcher SUMMARY_NAMES = CodecSupport.names("min", "max", "value_count");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString OBSERVER = new SerializedString("observer");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString EVERYTHING = new SerializedString("everything");
    private static final SerializedString PLAIN = new SerializedString("plain");
    private static final SerializedString SUGGESTION = new SerializedString("suggestion");
    private static final SerializedString TAG = new SerializedString("tag");
    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString PATH = new SerializedString("path");
    private static final SerializedString FLAG = new SerializedString("flag");
    private static final SerializedString ADDRESS = new SerializedString("address");
    private static final SerializedString BYTES = new SerializedString("bytes");
    private static final SerializedString COUNT = new SerializedString("count");
    private static final SerializedString TOTAL = new SerializedString("total");
    private static final SerializedString SIZE = new SerializedString("size");
    private static final SerializedString PART = new SerializedString("part");
    private static final SerializedString LEVEL = new SerializedString("level");
    private static final SerializedString HASH = new SerializedString("hash");
    private static final SerializedString RATING = new SerializedString("rating");
    private static final SerializedString WEIGHT = new SerializedString("weight");
    private static final SerializedString SHARE = new SerializedString("share");
    private static final SerializedString PRICE = new SerializedString("price");
    private static final SerializedString DISTANCE = new SerializedString("distance");
    private static final SerializedString TOPICS = new SerializedString("topics");
    private static final SerializedString SEEN = new SerializedString("seen");
    private static final SerializedString EXACT = new SerializedString("exact");
    private static final SerializedString FLOORS = new SerializedString("floors");
    private static final SerializedString IDS = new SerializedString("ids");
    private static final SerializedString WEIGHTS = new SerializedString("weights");
    private static final SerializedString PRICES = new SerializedString("prices");
    private static final SerializedString DAYS = new SerializedString("days");
    private static final SerializedString NETWORK = new SerializedString("network");
    private static final SerializedString PLACE = new SerializedString("place");
    private static final SerializedString AREA = new SerializedString("area");
    private static final SerializedString SEAT = new SerializedString("seat");
    private static final SerializedString HALL = new SerializedString("hall");
    private static final SerializedString LABELS = new SerializedString("labels");
    private static final SerializedString RELATION = new SerializedString("relation");
    private static final SerializedString QUERY = new SerializedString("query");
    private static final SerializedString HIDDEN = new SerializedString("hidden");
    private static final SerializedString PARTS = new SerializedString("parts");
    private static final SerializedString PICTURE = new SerializedString("picture");
    private static final SerializedString PICTURES = new SerializedString("pictures");
    private static final SerializedString TOKENS = new SerializedString("tokens");
    private static final SerializedString MEANING = new SerializedString("meaning");
    private static final SerializedString RELEASE = new SerializedString("release");
    private static final SerializedString EVENTS = new SerializedString("events");
    private static final SerializedString LATENCIES = new SerializedString("latencies");
    private static final SerializedString SUMMARY = new SerializedString("summary");
    private static final SerializedString ATTRIBUTES = new SerializedString("attributes");
    private static final SerializedString FLAT = new SerializedString("flat");
    private static final SerializedString COMPUTED = new SerializedString("computed");
    private static final SerializedString HOST = new SerializedString("host");
    private static final SerializedString REQUESTS = new SerializedString("requests");
    private static final SerializedString SPECIAL = new SerializedString("special");
    private static final SerializedString RAW = new SerializedString("raw");
    private static final SerializedString BIRDS = new SerializedString("birds");
    private static final SerializedString GTE = new SerializedString("gte");
    private static final SerializedString LT = new SerializedString("lt");
    private static final SerializedString VALUES = new SerializedString("values");
    private static final SerializedString COUNTS = new SerializedString("counts");
    private static final SerializedString MIN = new SerializedString("min");
    private static final SerializedString MAX = new SerializedString("max");
    private static final SerializedString VALUE_COUNT = new SerializedString("value_count");

    @Override
    public void write(JsonGenerator json, Sighting sighting) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, sighting.id());
        CodecSupport.writeString(json, OBSERVER, sighting.observer());
        CodecSupport.writeString(json, TITLE, sighting.title());
        CodecSupport.writeString(json, EVERYTHING, sighting.everything());
        CodecSupport.writeString(json, PLAIN, sighting.plain());
        CodecSupport.writeString(json, SUGGESTION, sighting.suggestion());
        CodecSupport.writeString(json, TAG, sighting.tag());
        CodecSupport.writeString(json, KIND, sighting.kind());
        CodecSupport.writeString(json, PATH, sighting.path());
        CodecSupport.writeBoolean(json, FLAG, sighting.flag());
        CodecSupport.writeString(json, ADDRESS, sighting.address());
        CodecSupport.writeString(json, BYTES, sighting.bytes());
        CodecSupport.writeInt(json, COUNT, sighting.count());
        CodecSupport.writeLong(json, TOTAL, sighting.total());
        CodecSupport.writeInt(json, SIZE, sighting.size());
        CodecSupport.writeShort(json, PART, sighting.part());
        CodecSupport.writeByte(json, LEVEL, sighting.level());
        CodecSupport.writeLong(json, HASH, sighting.hash());
        CodecSupport.writeDouble(json, RATING, sighting.rating());
        CodecSupport.writeFloat(json, WEIGHT, sighting.weight());
        CodecSupport.writeFloat(json, SHARE, sighting.share());
        CodecSupport.writeDouble(json, PRICE, sighting.price());
        CodecSupport.writeDouble(json, DISTANCE, sighting.distance());
        CodecSupport.writeObject(json, TOPICS, sighting.topics(), Sighting_Codec::writeTopics);
        CodecSupport.writeInstant(json, SEEN, sighting.seen());
        CodecSupport.writeValue(json, EXACT, sighting.exact(), DateCodecs.INSTANT_NANOS);
        CodecSupport.writeObject(json, FLOORS, sighting.floors(), Sighting_Codec::writeRange);
        CodecSupport.writeObject(json, IDS, sighting.ids(), Sighting_Codec::writeRange);
        CodecSupport.writeObject(json, WEIGHTS, sighting.weights(), Sighting_Codec::writeRange);
        CodecSupport.writeObject(json, PRICES, sighting.prices(), Sighting_Codec::writeRange);
        CodecSupport.writeObject(json, DAYS, sighting.days(), Sighting_Codec::writeDays);
        CodecSupport.writeString(json, NETWORK, sighting.network());
        CodecSupport.writeString(json, PLACE, sighting.place());
        CodecSupport.writeString(json, AREA, sighting.area());
        CodecSupport.writeString(json, SEAT, sighting.seat());
        CodecSupport.writeString(json, HALL, sighting.hall());
        CodecSupport.writeObject(json, LABELS, sighting.labels(), Sighting_Codec::writeTopics);
        CodecSupport.writeString(json, RELATION, sighting.relation());
        CodecSupport.writeObject(json, QUERY, sighting.query(), Sighting_Codec::writeTopics);
        CodecSupport.writeObject(json, HIDDEN, sighting.hidden(), Sighting_Codec::writeTopics);
        CodecSupport.writeObjects(json, PARTS, sighting.parts(), Sighting_Codec::writeTopics);
        CodecSupport.writeValues(json, PICTURE, sighting.picture(), ValueCodecs.FLOAT);
        CodecSupport.writeValues(json, PICTURES, sighting.pictures(), ValueCodecs.FLOAT);
        CodecSupport.writeObject(json, TOKENS, sighting.tokens(), Sighting_Codec::writeTopics);
        CodecSupport.writeString(json, MEANING, sighting.meaning());
        CodecSupport.writeString(json, RELEASE, sighting.release());
        CodecSupport.writeStrings(json, EVENTS, sighting.events());
        CodecSupport.writeObject(json, LATENCIES, sighting.latencies(), Sighting_Codec::writeHistogram);
        CodecSupport.writeObject(json, SUMMARY, sighting.summary(), Sighting_Codec::writeSummary);
        CodecSupport.writeObject(json, ATTRIBUTES, sighting.attributes(), Sighting_Codec::writeTopics);
        CodecSupport.writeObject(json, FLAT, sighting.flat(), Sighting_Codec::writeTopics);
        CodecSupport.writeString(json, COMPUTED, sighting.computed());
        CodecSupport.writeString(json, HOST, sighting.host());
        CodecSupport.writeLong(json, REQUESTS, sighting.requests());
        CodecSupport.writeString(json, SPECIAL, sighting.special());
        CodecSupport.writeString(json, RAW, sighting.raw());
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
        List<Float> pictures = null;
        Sighting.Topics tokens = null;
        String meaning = null;
        String release = null;
        List<String> events = null;
        Sighting.Histogram latencies = null;
        Sighting.Summary summary = null;
        Sighting.Topics attributes = null;
        Sighting.Topics flat = null;
        String computed = null;
        String host = null;
        long requests = 0;
        String special = null;
        String raw = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
                case 42 -> pictures = CodecSupport.readValues(json, ValueCodecs.FLOAT);
                case 43 -> tokens = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 44 -> meaning = CodecSupport.readString(json);
                case 45 -> release = CodecSupport.readString(json);
                case 46 -> events = CodecSupport.readStrings(json);
                case 47 -> latencies = CodecSupport.readObject(json, Sighting_Codec::readHistogram);
                case 48 -> summary = CodecSupport.readObject(json, Sighting_Codec::readSummary);
                case 49 -> attributes = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 50 -> flat = CodecSupport.readObject(json, Sighting_Codec::readTopics);
                case 51 -> computed = CodecSupport.readString(json);
                case 52 -> host = CodecSupport.readString(json);
                case 53 -> requests = CodecSupport.readLong(json);
                case 54 -> special = CodecSupport.readString(json);
                case 55 -> raw = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting(metadata.id(), observer, title, everything, plain, suggestion, tag, kind, path, flag,
                address, bytes, count, total, size, part, level, hash, rating, weight, share, price, distance, topics,
                seen, exact, floors, ids, weights, prices, days, network, place, area, seat, hall, labels, relation,
                query, hidden, parts, picture, pictures, tokens, meaning, release, events, latencies, summary,
                attributes, flat, computed, host, requests, special, raw);
    }

    private static void writeTopics(JsonGenerator json, Sighting.Topics topics) {
        json.writeStartObject();
        CodecSupport.writeDouble(json, BIRDS, topics.birds());
        json.writeEndObject();
    }

    private static Sighting.Topics readTopics(JsonParser json) {
        double birds = 0;
        int name;
        while ((name = CodecSupport.nextName(json, TOPICS_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> birds = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Topics(birds);
    }

    private static void writeRange(JsonGenerator json, Sighting.Range range) {
        json.writeStartObject();
        CodecSupport.writeDouble(json, GTE, range.gte());
        CodecSupport.writeDouble(json, LT, range.lt());
        json.writeEndObject();
    }

    private static Sighting.Range readRange(JsonParser json) {
        double gte = 0;
        double lt = 0;
        int name;
        while ((name = CodecSupport.nextName(json, RANGE_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> gte = CodecSupport.readDouble(json);
                case 1 -> lt = CodecSupport.readDouble(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Range(gte, lt);
    }

    private static void writeDays(JsonGenerator json, Sighting.Days days) {
        json.writeStartObject();
        CodecSupport.writeLocalDate(json, GTE, days.gte());
        CodecSupport.writeLocalDate(json, LT, days.lt());
        json.writeEndObject();
    }

    private static Sighting.Days readDays(JsonParser json) {
        LocalDate gte = null;
        LocalDate lt = null;
        int name;
        while ((name = CodecSupport.nextName(json, DAYS_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> gte = CodecSupport.readLocalDate(json);
                case 1 -> lt = CodecSupport.readLocalDate(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Days(gte, lt);
    }

    private static void writeHistogram(JsonGenerator json, Sighting.Histogram histogram) {
        json.writeStartObject();
        CodecSupport.writeValues(json, VALUES, histogram.values(), ValueCodecs.DOUBLE);
        CodecSupport.writeValues(json, COUNTS, histogram.counts(), ValueCodecs.INTEGER);
        json.writeEndObject();
    }

    private static Sighting.Histogram readHistogram(JsonParser json) {
        List<Double> values = null;
        List<Integer> counts = null;
        int name;
        while ((name = CodecSupport.nextName(json, HISTOGRAM_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> values = CodecSupport.readValues(json, ValueCodecs.DOUBLE);
                case 1 -> counts = CodecSupport.readValues(json, ValueCodecs.INTEGER);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Histogram(values, counts);
    }

    private static void writeSummary(JsonGenerator json, Sighting.Summary summary) {
        json.writeStartObject();
        CodecSupport.writeDouble(json, MIN, summary.min());
        CodecSupport.writeDouble(json, MAX, summary.max());
        CodecSupport.writeLong(json, VALUE_COUNT, summary.value_count());
        json.writeEndObject();
    }

    private static Sighting.Summary readSummary(JsonParser json) {
        double min = 0;
        double max = 0;
        long value_count = 0;
        int name;
        while ((name = CodecSupport.nextName(json, SUMMARY_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> min = CodecSupport.readDouble(json);
                case 1 -> max = CodecSupport.readDouble(json);
                case 2 -> value_count = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Sighting.Summary(min, max, value_count);
    }
}
