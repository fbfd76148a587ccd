package dev.espalier.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.ValueCodecs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How properties are read from what a document may hold, and written. */
class CodecSupportTest {

    private static final Fields FIELDS = Fields.of("p", "q");
    private static final Fields PAIR_FIELDS = Fields.of("left", "right");
    private static final Instant TIME = Instant.parse("2026-01-31T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private record Pair(int left, int right) {}

    static Stream<Arguments> readings() {
        Function<JsonParser, Object> string = CodecSupport::readString;
        Function<JsonParser, Object> strings = CodecSupport::readStrings;
        Function<JsonParser, Object> integer = CodecSupport::readInt;
        Function<JsonParser, Object> nullableInteger = CodecSupport::readNullableInt;
        Function<JsonParser, Object> decimal = CodecSupport::readDouble;
        Function<JsonParser, Object> flag = CodecSupport::readBoolean;
        Function<JsonParser, Object> longs = json -> CodecSupport.readValues(json, ValueCodecs.LONG);
        Function<JsonParser, Object> object = json -> CodecSupport.readObject(json, CodecSupportTest::readPair);
        Function<JsonParser, Object> objects = json -> CodecSupport.readObjects(json, CodecSupportTest::readPair);
        return Stream.of(
                arguments(string, "\"a\"", "a"),
                arguments(string, "null", null),
                arguments(string, "[\"a\"]", "a"),
                arguments(string, "[null,\"a\"]", "a"),
                arguments(string, "[[\"a\"]]", "a"),
                arguments(string, "[]", null),
                arguments(string, "[null]", null),
                arguments(string, "5", "5"),
                arguments(strings, "[\"a\",\"b\"]", List.of("a", "b")),
                arguments(strings, "\"a\"", List.of("a")),
                arguments(strings, "[]", List.of()),
                arguments(strings, "null", null),
                arguments(strings, "[\"a\",null,\"b\"]", List.of("a", "b")),
                arguments(strings, "[[\"a\"],[],[\"b\",[\"c\"]]]", List.of("a", "b", "c")),
                arguments(integer, "5", 5),
                arguments(integer, "null", 0),
                arguments(integer, "[]", 0),
                arguments(integer, "[5]", 5),
                arguments(integer, "\"5\"", 5),
                arguments(nullableInteger, "null", null),
                arguments(nullableInteger, "[7]", 7),
                arguments(decimal, "2.5", 2.5),
                arguments(decimal, "2", 2.0),
                arguments(decimal, "null", 0.0),
                arguments(decimal, "[2.5]", 2.5),
                arguments(flag, "true", true),
                arguments(flag, "false", false),
                arguments(flag, "null", false),
                arguments(flag, "[true]", true),
                arguments(longs, "[1,2]", List.of(1L, 2L)),
                arguments(longs, "1", List.of(1L)),
                arguments(object, "{\"left\":1,\"right\":2}", new Pair(1, 2)),
                arguments(object, "{}", new Pair(0, 0)),
                arguments(object, "[{\"left\":1}]", new Pair(1, 0)),
                arguments(object, "null", null),
                arguments(object, "[]", null),
                arguments(objects, "[{\"left\":1},{\"right\":2}]", List.of(new Pair(1, 0), new Pair(0, 2))),
                arguments(objects, "{\"left\":1}", List.of(new Pair(1, 0))),
                arguments(objects, "[null,{\"left\":1}]", List.of(new Pair(1, 0))),
                arguments(objects, "null", null),
                arguments(read(CodecSupport::readLong), "[9223372036854775807]", Long.MAX_VALUE),
                arguments(read(CodecSupport::readNullableLong), "1", 1L),
                arguments(read(CodecSupport::readShort), "1", (short) 1),
                arguments(read(CodecSupport::readNullableShort), "1", (short) 1),
                arguments(read(CodecSupport::readByte), "1", (byte) 1),
                arguments(read(CodecSupport::readNullableByte), "null", null),
                arguments(read(CodecSupport::readFloat), "0.1", 0.1f),
                arguments(read(CodecSupport::readNullableFloat), "null", null),
                arguments(read(CodecSupport::readNullableDouble), "null", null),
                arguments(read(CodecSupport::readNullableBoolean), "null", null),
                arguments(read(CodecSupport::readInstant), "\"2026-01-31T10:00:00.000Z\"", TIME),
                arguments(read(CodecSupport::readInstant), "1769853600000", TIME),
                arguments(read(CodecSupport::readInstant), "null", null),
                arguments(read(CodecSupport::readInstant), "[1769853600000]", TIME),
                arguments(read(CodecSupport::readLocalDate), "\"2026-01-31\"", DAY),
                arguments(read(CodecSupport::readLocalDate), "null", null));
    }

    private static Function<JsonParser, Object> read(Function<JsonParser, Object> reader) {
        return reader;
    }

    @ParameterizedTest
    @MethodSource("readings")
    void reads(Function<JsonParser, Object> reader, String json, Object value) {
        // the reader must stop on the value's last token, so that the next property is found
        try (JsonParser parser = Json.parser("{\"p\":" + json + ",\"q\":1}")) {
            parser.nextToken();
            assertEquals(0, FIELDS.next(parser));
            assertEquals(value, reader.apply(parser));
            assertEquals(1, FIELDS.next(parser));
            assertEquals(1, CodecSupport.readInt(parser));
            assertEquals(Fields.END, FIELDS.next(parser));
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(read(CodecSupport::readString), "{}", "expected a string but found an object at p"),
                arguments(read(CodecSupport::readInt), "[1,2]", "expected one value but found an array of 2 at p"),
                arguments(read(CodecSupport::readInt), "[\"x\"]", "expected a whole number but found \"x\" at p[0]"),
                arguments(
                        read(json -> CodecSupport.readObject(json, CodecSupportTest::readPair)),
                        "5",
                        "expected an object but found 5 at p"),
                arguments(
                        read(json -> CodecSupport.readObjects(json, CodecSupportTest::readPair)),
                        "[{},{\"left\":{}}]",
                        "expected a whole number but found an object at p[1].left"),
                arguments(
                        read(json -> CodecSupport.readObjects(json, CodecSupportTest::readPair)),
                        "[\"x\"]",
                        "expected an object but found \"x\" at p[0]"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(Function<JsonParser, Object> reader, String json, String message) {
        try (JsonParser parser = Json.parser("{\"p\":" + json + "}")) {
            parser.nextToken();
            FIELDS.next(parser);
            CodecException e = assertThrows(CodecException.class, () -> reader.apply(parser));
            assertEquals(message, e.getMessage());
        }
    }

    static Stream<Arguments> writings() {
        return Stream.of(
                arguments(write(json -> FIELDS.writeString(json, 0, "a")), "{'p':'a'}"),
                arguments(write(json -> FIELDS.writeString(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeStrings(json, 0, List.of("a", "b"))), "{'p':['a','b']}"),
                arguments(write(json -> FIELDS.writeStrings(json, 0, List.of())), "{'p':[]}"),
                arguments(write(json -> FIELDS.writeStrings(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeInt(json, 0, 0)), "{'p':0}"),
                arguments(write(json -> FIELDS.writeNullableInt(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeNullableInt(json, 0, Integer.valueOf(5))), "{'p':5}"),
                arguments(write(json -> FIELDS.writeLong(json, 0, Long.MIN_VALUE)), "{'p':-9223372036854775808}"),
                arguments(write(json -> FIELDS.writeNullableLong(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeShort(json, 0, (short) 5)), "{'p':5}"),
                arguments(write(json -> FIELDS.writeNullableShort(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeByte(json, 0, (byte) 5)), "{'p':5}"),
                arguments(write(json -> FIELDS.writeNullableByte(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeFloat(json, 0, 0.1f)), "{'p':0.1}"),
                arguments(write(json -> FIELDS.writeNullableFloat(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeDouble(json, 0, 0.1)), "{'p':0.1}"),
                arguments(write(json -> FIELDS.writeNullableDouble(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeBoolean(json, 0, false)), "{'p':false}"),
                arguments(write(json -> FIELDS.writeNullableBoolean(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeInstant(json, 0, TIME)), "{'p':'2026-01-31T10:00:00.000Z'}"),
                arguments(write(json -> FIELDS.writeInstant(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeLocalDate(json, 0, DAY)), "{'p':'2026-01-31'}"),
                arguments(write(json -> FIELDS.writeLocalDate(json, 0, null)), "{}"),
                arguments(write(json -> FIELDS.writeValue(json, 0, 5L, ValueCodecs.LONG)), "{'p':5}"),
                arguments(write(json -> FIELDS.writeValue(json, 0, null, ValueCodecs.LONG)), "{}"),
                arguments(write(json -> FIELDS.writeValues(json, 0, List.of(5L), ValueCodecs.LONG)), "{'p':[5]}"),
                arguments(
                        write(json -> FIELDS.writeObject(json, 0, new Pair(1, 2), CodecSupportTest::writePair)),
                        "{'p':{'left':1,'right':2}}"),
                arguments(write(json -> FIELDS.writeObject(json, 0, (Pair) null, CodecSupportTest::writePair)), "{}"),
                arguments(
                        write(json ->
                                FIELDS.writeObjects(json, 0, List.of(new Pair(1, 2)), CodecSupportTest::writePair)),
                        "{'p':[{'left':1,'right':2}]}"));
    }

    private static Consumer<JsonGenerator> write(Consumer<JsonGenerator> writer) {
        return writer;
    }

    @ParameterizedTest
    @MethodSource("writings")
    void writes(Consumer<JsonGenerator> writer, String json) {
        assertEquals(json.replace('\'', '"'), Json.toString(inObject(writer)));
    }

    @Test
    void refusesANullElementWithItsPath() {
        JsonWritable tags = inObject(json -> FIELDS.writeStrings(json, 0, Arrays.asList("a", null)));
        CodecException e = assertThrows(CodecException.class, () -> Json.toString(tags));
        assertEquals("a list can't hold null, which the server would drop, at p[1]", e.getMessage());
    }

    @Test
    void namesTheElementThatCannotBeWritten() {
        JsonWritable numbers =
                inObject(json -> FIELDS.writeValues(json, 0, List.of(1.0, Double.NaN), ValueCodecs.DOUBLE));
        CodecException e = assertThrows(CodecException.class, () -> Json.toString(numbers));
        assertEquals("NaN is not a number that JSON can express at p[1]", e.getMessage());
    }

    @Test
    void makesSetsInTheOrderOfTheList() {
        assertEquals(List.of("b", "a"), new ArrayList<>(CodecSupport.toSet(List.of("b", "a", "b"))));
        assertEquals(new LinkedHashSet<>(), CodecSupport.toSet(List.of()));
        assertNull(CodecSupport.toSet(null));
    }

    private static JsonWritable inObject(Consumer<JsonGenerator> writer) {
        return json -> {
            json.writeStartObject();
            writer.accept(json);
            json.writeEndObject();
        };
    }

    private static void writePair(JsonGenerator json, Pair pair) {
        json.writeStartObject();
        PAIR_FIELDS.writeInt(json, 0, pair.left);
        PAIR_FIELDS.writeInt(json, 1, pair.right);
        json.writeEndObject();
    }

    private static Pair readPair(JsonParser json) {
        int left = 0;
        int right = 0;
        int field;
        while ((field = PAIR_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> left = CodecSupport.readInt(json);
                case 1 -> right = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Pair(left, right);
    }
}
