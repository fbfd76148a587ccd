package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.metamodel.DocumentType;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that is not what its property is ends in a message that tells the place, what is expected and what is found. */
class WrongValuesTest {

    private static final Map<String, String> TOKENS = Map.of(
            "object", "{\"?\":1}",
            "list", "[[1],\"?\"]",
            "text", "\"?\"",
            "true", "true",
            "decimal", "-1.5",
            "huge", "1e400",
            "long", "99999999999999999999");

    /** What is expected and what is found; or what is wrong with a value of the right kind. */
    private static final String REASON = "(expected .+ but found .+|a point needs .+|no shape in .+|a shape is .+"
            + "|a range has .+, not .+|'.+' is not a key of the map,|Jackson cannot read it: .+)";

    private static final SourceText NUMBERS = SourceText.of("com.acme.Numbers", """
            package com.acme;

            import dev.espalier.annotation.Document;
            import dev.espalier.annotation.Id;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.OptionalDouble;

            @Document(index = "numbers")
            public record Numbers(
                    @Id String id,
                    float single,
                    double twice,
                    Double boxed,
                    List<Double> list,
                    List<List<Double>> lists,
                    double[] array,
                    Map<String, Double> map,
                    Optional<Double> maybe,
                    OptionalDouble optional,
                    Object any) {}
            """);

    private static DocumentCodec<Object> parcels;

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        Path values = Fixtures.module().resolve("src/test/resources/golden/values");
        Compilation compilation = CompilerHarness.compiling()
                .with(Fixtures.options(values))
                .compile(SourceText.allIn(values.resolve("input")));
        parcels = codec(new CompiledClasses(compilation.classes()), "com.acme.Parcel_");
    }

    /** Each property with the kinds of values that it takes; all others are refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            label      | decimal huge long text true
            size       | text
            grade      | text
            status     |
            day        |
            tracking   | decimal huge long text true
            language   | true
            currency   |
            zone       |
            price      | decimal huge long
            sent       |
            picked     |
            scanned    |
            billed     |
            season     |
            due        |
            closing    |
            opening    |
            transit    |
            scanner    |
            signature  |
            position   |
            route      |
            window     |
            floors     |
            note       | decimal huge long text true
            previous   |
            attempts   |
            lines      | decimal huge list long text true
            hops       |
            shelves    |
            days       |
            sizes      | decimal long
            marks      | list text
            history    |
            attributes | object
            counts     |
            stations   |
            customs    | decimal huge list long object text true
            extra      | decimal huge list long object text true
            details    | decimal huge list long object text true
            seen       | object
            weight     |
            parts      |
            code       | decimal huge long text true
            sender     | decimal huge long text true
            """)
    void areRefusedWithPlaceAndReason(String property, String taken) {
        String actual = TOKENS.keySet().stream()
                .sorted()
                .filter(token -> isTaken(property, TOKENS.get(token)))
                .collect(Collectors.joining(" "));

        assertEquals(taken == null ? "" : taken, actual);
    }

    private static boolean isTaken(String property, String value) {
        try {
            read("{\"" + property + "\":" + value + "}");
            return true;
        } catch (CodecException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(
                    message.matches(REASON + " at " + property + "[\\w.\\[\\]?]*( \\(byte \\d+\\))?"),
                    () -> value + ": " + message);
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"stations":{"MONDAY":5}}                       | expected an object but found 5 at stations.MONDAY
            {"stations":{"MONDAY":{"number":"x"}}}          | expected a whole number but found "x" at stations.MONDAY.number
            {"counts":{"0f8fad5b-d9cb-469f-a165-70867728950e":[1,{}]}} | expected a whole number but found an object at counts.0f8fad5b-d9cb-469f-a165-70867728950e[1]
            {"sizes":[1,NaN]}                               | this is no JSON: Non-standard token 'NaN'
            {"sizes":[Infinity]}                            | this is no JSON: Non-standard token 'Infinity'
            """)
    void areRefusedInside(String json, String message) {
        String refused = assertThrows(CodecException.class, () -> read(json)).getMessage();

        assertTrue(refused.startsWith(message), refused);
    }

    /** Numbers that JSON does not have, in each kind of property that could hold them. */
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void areNotWritten(double number) throws ReflectiveOperationException {
        Compilation compilation = CompilerHarness.compiling()
                .with("-Aespalier.target=elasticsearch:8.19", "-Aespalier.severity.DOC_135=off")
                .compile(NUMBERS);
        assertEquals(List.of(), compilation.messages());
        CompiledClasses classes = new CompiledClasses(compilation.classes());
        DocumentCodec<Object> codec = codec(classes, "com.acme.Numbers_");
        Constructor<?> numbers = classes.loadClass("com.acme.Numbers").getConstructors()[0];
        List<Map.Entry<String, Object>> values = List.of(
                Map.entry("single", (float) number),
                Map.entry("twice", number),
                Map.entry("boxed", number),
                Map.entry("list[1]", List.of(1.0, number)),
                Map.entry("lists[0][1]", List.of(List.of(1.0, number))),
                Map.entry("array[1]", new double[] {1, number}),
                Map.entry("map.a", Map.of("a", number)),
                Map.entry("maybe", Optional.of(number)),
                Map.entry("optional", OptionalDouble.of(number)),
                Map.entry("any[0]", List.of(number)));
        for (int i = 0; i < values.size(); i++) {
            Object[] arguments = {
                "1", 0f, 0.0, null, null, null, null, null, Optional.empty(), OptionalDouble.empty(), null
            };
            arguments[i + 1] = values.get(i).getValue();
            Object document = numbers.newInstance(arguments);

            String refused = String.valueOf(assertThrows(CodecException.class, () -> codec.toJson(document))
                    .getMessage());

            assertTrue(refused.endsWith(" at " + values.get(i).getKey()), refused);
            assertTrue(refused.contains(String.valueOf(number)), refused);
        }
    }

    private static Object read(String json) {
        return parcels.fromJson(json.getBytes(StandardCharsets.UTF_8), DocumentMetadata.of("1"));
    }

    @SuppressWarnings("unchecked")
    private static DocumentCodec<Object> codec(ClassLoader classes, String metamodel)
            throws ReflectiveOperationException {
        Object type = classes.loadClass(metamodel).getField("DOCUMENT").get(null);
        return ((DocumentType<Object, ?>) type).codec();
    }
}
