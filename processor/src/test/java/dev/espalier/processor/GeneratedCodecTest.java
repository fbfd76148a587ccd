package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.Json;
import dev.espalier.metamodel.DocumentType;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** Generated codecs keep documents through JSON; generated metamodels find the mapping. */
class GeneratedCodecTest {

    private static final List<String> WRONG_VALUES = List.of(
            "{}",
            "{\"a\":[1]}",
            "[{}]",
            "[[\"?\"]]",
            "[null]",
            "\"?\"",
            "\"\"",
            "true",
            "-1.5",
            "1e400",
            "99999999999999999999");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article | com.acme.Article_   | 7  | {"id":"7","title":"Trees","content":"On trees","tags":["a","b"],"level":"ADVANCED","words":12,"rating":4.5,"featured":true,"published":"2026-01-31","updated":"2026-01-31T10:00:00.250Z","author":{"name":"Ada","biography":"Gardener"},"comments":[{"author":"Bob","text":"Nice","stars":5}]}
            article | com.acme.Article_   | 7  | {"id":"7","words":0,"featured":false}
            bean    | com.acme.Product_   | 42 | {"key":42,"product_name":"Pear","batch":"0f8fad5b-d9cb-469f-a165-70867728950e","available":true,"recommended":false,"stock":3,"sold":4,"shelf":5,"rating":6,"weight":1.5,"price":2.5,"tags":["x"],"related":["0f8fad5b-d9cb-469f-a165-70867728950e"],"promotions":["2026-01-31"],"colours":["RED","GREEN"],"codes":["c"],"sizes":[1,2],"restocked":["2026-01-31T10:00:00.000Z"],"suppliers":[{"name":"Ann","address":{"street":"Elm","zip":"12345"}}],"formerSuppliers":[{"name":"Old"}]}
            bean    | com.acme.Product_   | 42 | {"key":42,"available":false,"sold":0,"rating":0,"price":0.0,"tags":[]}
            nested  | com.acme.OrderFields | 0f8fad5b-d9cb-469f-a165-70867728950e | {"id":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"n","json":"j","metadata":"m","lines":[{"number":1,"item":{"name":"pear","unit":"PIECE"},"alternatives":[{"name":"apple"}]}]}
            minimal | Note_               | 1  | {"id":"1"}
            traits  | com.acme.Order_     | 1  | {"id":"1","state":"PAID","pieces":2,"weight":1.5,"payment":"card","due":"2026-02-01","notes":["n"],"labels":["l"],"words":null,"flagged":false,"customer":{"name":"Ann","level":3,"shout":"Ann!"},"full_name":"1 null","extra":[1,{"a":null}],"other":"x"}
            traits  | com.acme.Order_     | 1  | {"id":"1","state":null,"pieces":1,"weight":0.5,"payment":"card","due":null,"notes":null,"words":null,"flagged":false,"customer":null,"full_name":"1 null"}
            jackson | com.acme.Person_    | 1  | {"id":"1","full_name":"Ann","pet":{"@type":"cat","n":"Tom"},"nicknames":["A"],"age":null,"initial":"A"}
            jackson | com.acme.Person_    | 1  | {"id":"1","pet":{"@type":"Person$Fish","length":3},"age":7}
            sealed  | com.acme.Media_     | b  | {"kind":"book","id":"b","title":"Trees","pages":9,"price":{"type":"fixed","cents":100}}
            sealed  | com.acme.Media_     | f  | {"kind":"movie","id":"f","title":"Wood","minutes":90,"price":{"type":"from-to","from":1,"to":2},"roles":[{"type":"actor","name":"Ann","part":"Oak"},{"type":"director","name":"Bob"}]}
            sealed  | com.acme.Media_     | s  | {"kind":"single","id":"s","title":"Leaf"}
            sealed  | com.acme.Media_     | a  | {"kind":"album","id":"a","tracks":12}
            constructor | com.acme.Ticket_ | 7 | {"number":7,"title":"Leak","steps":[{"text":"Look","position":1}],"open":true,"votes":3,"closed":"2026-01-31T10:00:00.000Z"}
            constructor | com.acme.Ticket_ | 7 | {"number":7,"steps":[],"open":false,"votes":1}
            builder | com.acme.Trip_      | a  | {"id":"a","destination":"Rome","start":"2026-01-31","travellers":["Ann"],"hotel":{"name":"Roma","stars":4}}
            builder | com.acme.Trip_      | a  | {"id":"a","destination":"home","travellers":[]}
            factory | com.acme.Coupon_    | 0f8fad5b-d9cb-469f-a165-70867728950e | {"code":"0f8fad5b-d9cb-469f-a165-70867728950e","discount":0.5,"expires":"2026-01-31T10:00:00.000Z","minimum":{"cents":100,"currency":"USD"}}
            fluent  | com.acme.Sensor_    | s  | {"id":"s","place":"Roof","active":true,"position":{"latitude":1.5,"longitude":2.5,"name":"N"},"readings":[{"time":1,"value":2.0}]}
            fluent  | com.acme.Sensor_    | s  | {"id":"s","active":true}
            primitives | com.acme.Meter_  | a  | {"id":"a","number":"zz","maybe":"1","several":["a","b"],"place":"-7","read":"z","level":3,"spread":[0.5]}
            primitives | com.acme.Meter_  | a  | {"id":"a","number":"0","place":"0","read":"0","level":0}
            lists   | com.acme.Board_    | a  | {"id":"a","rows":[[1,2],[],[3]],"words":[[["a"],["b","c"]]],"days":[["2026-01-31"]],"colours":[["BLACK"],["WHITE","WHITE"]],"moves":[[{"from":1,"to":2}],[]]}
            recursive | com.acme.Category_ | a  | {"id":"a","name":"Plants","children":[{"id":"b","name":"Trees","children":[{"id":"c","name":"Oaks","children":[{"id":"d","name":"Holm oaks","children":[{"id":"e","name":"e","children":[]}]}]}]}],"note":{"text":"t","author":{"name":"Ann","lastNote":{"text":"u","author":{"name":"Bob","lastNote":{"text":"v","author":{"name":"Cid"}}}}}},"rule":{"type":"not","rule":{"type":"not","rule":{"type":"not","rule":{"type":"word","word":"w"}}}}}
            ids     | com.acme.Diary_Day_     | 2026-01-31 | {"date":"2026-01-31","mood":"calm"}
            ids     | com.acme.Diary_Setting_ | left-side  | {"key":"left-side","value":"x"}
            ids     | com.acme.Diary_Shelf_   | -7         | {"number":-7,"room":"RIGHT"}
            ids     | com.acme.Diary_Account_ | AT/7       | {"number":"AT/7","owner":"Ann"}
            generic | com.acme.Book_      | 1  | {"key":1,"makers":[{"name":"Ada"}],"printed":{"from":"2026-01-31"},"pages":{"from":1,"to":2},"awards":[{"winner":{"name":"Bob"},"reasons":["good"]}]}
            """)
    void keepDocuments(String golden, String metamodel, String id, String json) throws ReflectiveOperationException {
        DocumentType<Object, ?> type = documentType(golden, metamodel);

        assertEquals(json, roundTrip(type.codec(), id, json));
        assertTrue(type.definition().contains("\"mappings\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"b","pages":9,"kind":"book"}                            | {"kind":"book","id":"b","pages":9}
            {"title":"x","price":{"from":1,"type":"from-to","to":2},"kind":"book","pages":3} | {"kind":"book","id":"b","title":"x","pages":3,"price":{"type":"from-to","from":1,"to":2}}
            {"unknown":[{"kind":"movie"}],"kind":"album","tracks":2}      | {"kind":"album","id":"b","tracks":2}
            """)
    void tellSubtypesByAFieldThatStandsAnywhere(String json, String expected) throws ReflectiveOperationException {
        assertEquals(
                expected, roundTrip(documentType("sealed", "com.acme.Media_").codec(), "b", json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                | {"id":"b","state":"NEW","pieces":1,"weight":0.5,"payment":"EUR \\"cash\\"","due":"2026-01-31","words":null,"flagged":false,"customer":null,"full_name":"b null"}
            {"customer":{},"ingested":"2026-01-31T10:00:00.000Z","words":"w","labels":[]} | {"id":"b","state":"NEW","pieces":1,"weight":0.5,"payment":"EUR \\"cash\\"","due":"2026-01-31","words":null,"flagged":false,"customer":{"name":null,"level":7,"shout":null},"full_name":"b null"}
            """)
    void haveDefaultsForWhatIsAbsent(String json, String expected) throws ReflectiveOperationException {
        assertEquals(
                expected, roundTrip(documentType("traits", "com.acme.Order_").codec(), "b", json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"number\":null,\"maybe\":null,\"several\":null,\"place\":null,\"read\":null,\"level\":null}"
            })
    void takeNullAndNothingForTheZeroOfAPrimitiveWithACodec(String json) throws ReflectiveOperationException {
        assertEquals(
                "{\"id\":\"b\",\"number\":\"0\",\"place\":\"0\",\"read\":\"0\",\"level\":0}",
                roundTrip(documentType("primitives", "com.acme.Meter_").codec(), "b", json));
    }

    @Test
    void haveDefaultsOfEveryKindOfValue() throws ReflectiveOperationException {
        assertEquals(
                "{\"id\":\"b\",\"price\":\"12.50\",\"count\":\"18446744073709551615\",\"quote\":\"'\",\"slash\":\"\\\\\","
                        + "\"link\":\"https://example.com/\",\"locale\":\"de-AT\",\"currency\":\"EUR\",\"zone\":\"Europe/Vienna\","
                        + "\"created\":\"2026-01-31T10:00:00.000+01:00\",\"changed\":\"2026-01-31T10:00:00.000Z\","
                        + "\"month\":\"2026-01\",\"opening\":\"10:30\",\"pause\":\"PT15M\",\"rank\":7,\"share\":0.5,\"level\":\"HIGH\"}",
                roundTrip(documentType("traits", "com.acme.Defaults_").codec(), "b", "{}"));
    }

    /** Whatever stands in a field, the value is read or refused at its place. */
    @ParameterizedTest
    @CsvSource({"article, com.acme.Article_", "traits, com.acme.Defaults_"})
    void refuseWrongKindsOfValuesAtTheirPlace(String golden, String metamodel) throws ReflectiveOperationException {
        DocumentType<Object, ?> type = documentType(golden, metamodel);
        Matcher fields = Pattern.compile("\"(\\w+)\"\\s*:\\s*\\{").matcher(type.definition());
        int refused = 0;
        while (fields.find()) {
            String field = fields.group(1);
            for (String value : WRONG_VALUES) {
                try {
                    roundTrip(type.codec(), "b", "{\"" + field + "\":" + value + "}");
                } catch (CodecException e) {
                    refused++;
                    assertTrue(
                            e.getMessage().contains(" at " + field), () -> field + " " + value + ": " + e.getMessage());
                }
            }
        }
        assertTrue(refused > 20, "refused: " + refused);
    }

    @Test
    void readJacksonsAliases() throws ReflectiveOperationException {
        DocumentCodec<Object> codec =
                documentType("jackson", "com.acme.Person_").codec();

        assertEquals("{\"id\":\"1\",\"nicknames\":[\"x\"],\"age\":null}", roundTrip(codec, "1", "{\"nick\":\"x\"}"));
    }

    @Test
    void refuseUnknownFieldsWhereTheClassSaysSo() throws ReflectiveOperationException {
        DocumentCodec<Object> codec = documentType("traits", "com.acme.Order_").codec();

        CodecException refused = assertThrows(
                CodecException.class, () -> roundTrip(codec, "b", "{\"customer\":{\"shout\":1,\"age\":2}}"));

        assertEquals("the class declares no field 'age', found at customer.age", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"b","kind":"poem"}                          | no Media is called 'poem', but book or movie or album or single at the root
            {"kind":"poem"}                                   | no Media is called 'poem', but book or movie or album or single at kind
            {"id":"b"}                                        | no field 'kind' tells which Media this is: book or movie or album or single at the root
            {"kind":7}                                        | expected the name of a Media, which is book or movie or album or single, but found 7 at kind
            {"kind":"movie","roles":[{"type":"x"}]}           | no Media.Role is called 'x', but actor or director at roles[0].type
            {"roles":[{"name":{},"type":"actor"}],"kind":"movie"} | expected a string but found an object at roles[0].name
            {"kind":"movie","roles":[{"name":{},"type":"actor"}]} | expected a string but found an object at roles[0].name
            """)
    void nameTheSubtypesThatThereAre(String json, String message) throws ReflectiveOperationException {
        DocumentCodec<Object> codec = documentType("sealed", "com.acme.Media_").codec();

        assertEquals(
                message,
                assertThrows(CodecException.class, () -> roundTrip(codec, "b", json))
                        .getMessage());
    }

    private static String roundTrip(DocumentCodec<Object> codec, String id, String json) {
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            Object document = codec.read(parser, new DocumentMetadata(id, null, 3, -1, -1));
            return Json.toString(generator -> codec.write(generator, document));
        }
    }

    @SuppressWarnings("unchecked")
    private static DocumentType<Object, ?> documentType(String golden, String metamodel)
            throws ReflectiveOperationException {
        Path directory = Fixtures.module().resolve("src/test/resources/golden").resolve(golden);
        Compilation compilation = CompiledGoldens.of(directory);
        Field field =
                new CompiledClasses(compilation.classes()).loadClass(metamodel).getField("DOCUMENT");
        field.setAccessible(true);
        return (DocumentType<Object, ?>) field.get(null);
    }
}
