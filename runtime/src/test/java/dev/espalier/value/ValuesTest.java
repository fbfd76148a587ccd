package dev.espalier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lat\":48.25,\"lon\":16.5}",
                "{\"lon\":\"16.5\",\"lat\":\"48.25\"}",
                "{\"type\":\"Point\",\"coordinates\":[16.5,48.25]}",
                "[16.5,48.25]",
                "[16.5,48.25,200]",
                "[[16.5,48.25]]",
                "\"48.25,16.5\"",
                "\" 48.25 , 16.5 \"",
                "\"POINT (16.5 48.25)\"",
                "[\"POINT(16.5 48.25)\"]"
            })
    void readsAPointInAllForms(String json) {
        assertEquals(GeoPoint.of(48.25, 16.5), read(GeoPoint.CODEC, json));
        assertEquals("{\"lat\":48.25,\"lon\":16.5}", Json.toString(GeoPoint.of(48.25, 16.5)));
    }

    @Test
    void readsAGeohashAsTheMiddleOfItsCell() {
        GeoPoint point = read(GeoPoint.CODEC, "\"u4pruydqqvj\"");
        assertEquals(57.64911, point.latitude(), 0.00001);
        assertEquals(10.40744, point.longitude(), 0.00001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lat\":48.25}",
                "{\"lat\":91,\"lon\":0}",
                "[1]",
                "[1,2,3,4]",
                "[181,0]",
                "[[1,2],[3,4]]",
                "\"nowhere\"",
                "\"1..2,3\"",
                "true",
                "7"
            })
    void refusesWhatIsNoPoint(String json) {
        assertThrows(CodecException.class, () -> read(GeoPoint.CODEC, json));
    }

    static List<Executable> illegal() {
        return List.of(
                () -> GeoPoint.of(Double.NaN, 0),
                () -> GeoPoint.of(90.1, 0),
                () -> GeoPoint.of(0, -180.1),
                () -> GeoShape.geoJson("{"),
                () -> GeoShape.geoJson("5"),
                () -> Range.closed(2, 1),
                () -> Completion.of(),
                () -> Completion.of("a", ""),
                () -> Completion.of("a").weight(-1),
                () -> new Percolation(new RawJson("[]")),
                () -> new SparseVector(Map.of("a", 0f)),
                () -> new SparseVector(Map.of("a", Float.NaN)),
                () -> new Histogram(List.of(1.0), List.of()),
                () -> new Histogram(List.of(2.0, 1.0), List.of(1L, 1L)),
                () -> new Histogram(List.of(1.0), List.of(-1L)),
                () -> new MetricSummary(2.0, 1.0, null, null),
                () -> new MetricSummary(null, null, null, -1L));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void refusesWhatTheServerWould(Executable made) {
        assertThrows(IllegalArgumentException.class, made);
    }

    @Test
    void writesShapesInGeoJson() {
        List<GeoPoint> corners = List.of(GeoPoint.of(0, 0), GeoPoint.of(0, 1), GeoPoint.of(1, 1), GeoPoint.of(0, 0));
        assertEquals(
                "{\"type\":\"Polygon\",\"coordinates\":[[[0.0,0.0],[1.0,0.0],[1.0,1.0],[0.0,0.0]]]}",
                Json.toString(GeoShape.polygon(corners)));
        assertEquals("\"POINT (1 2)\"", Json.toString(GeoShape.wkt("POINT (1 2)")));
    }

    @Test
    void writesRangesByTheirBounds() {
        ValueCodec<Range<Integer>> codec = Range.codec(ValueCodecs.INTEGER);
        assertEquals("{\"gte\":1,\"lt\":5}", write(codec, Range.closedOpen(1, 5)));
        assertEquals("{\"lte\":5}", write(codec, Range.atMost(5)));
        assertEquals(Range.atLeast(1), read(codec, "{\"gt\":null,\"gte\":1}"));
        assertEquals(Range.atLeast(1), new Range<>(1, true, null, false));
        assertThrows(CodecException.class, () -> read(codec, "{\"from\":1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "[\"a\"]", "{\"input\":\"a\"}", "{\"input\":[\"a\"],\"other\":{}}"})
    void readsACompletionInAllForms(String json) {
        assertEquals(Completion.of("a"), read(Completion.CODEC, json));
    }

    @Test
    void writesAJoinByItsNameAlone() {
        assertEquals("\"question\"", write(JoinValue.CODEC, JoinValue.parent("question")));
        assertEquals("{\"name\":\"answer\",\"parent\":\"1\"}", write(JoinValue.CODEC, JoinValue.child("answer", "1")));
        assertThrows(CodecException.class, () -> read(JoinValue.CODEC, "{\"parent\":\"1\"}"));
    }

    private static <V> String write(ValueCodec<V> codec, V value) {
        return Json.toString(json -> codec.write(json, value));
    }

    private static <V> V read(ValueCodec<V> codec, String json) {
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            return codec.read(parser);
        }
    }
}
