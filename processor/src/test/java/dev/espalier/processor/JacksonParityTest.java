package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.metamodel.DocumentType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Classes that are written for Jackson become the same JSON here as there, and are read from the same JSON. */
class JacksonParityTest {

    /** What is absent is left out here, unless a class says otherwise; a number that is null in JSON is 0. */
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final String SOURCE = """
            package com.acme;

            import com.fasterxml.jackson.annotation.*;
            import dev.espalier.annotation.*;
            import java.time.*;
            import java.util.*;
            import tools.jackson.databind.annotation.*;

            %s
            """;

    static Stream<Arguments> honoured() {
        return Stream.of(
                arguments(
                        "names of components",
                        """
                        @Document(index = "items")
                        public record Item(@Id String id, @JsonProperty("full_name") String name, @JsonProperty int count) {}
                        """,
                        List.of(
                                "{'id':'1','full_name':'n','count':3}",
                                "{'id':'1','name':'n'}",
                                "{'id':'1','count':null}")),
                arguments(
                        "names of getters, setters and fields",
                        """
                        @Document(index = "items")
                        public class Item {
                            @Id public String id;
                            @JsonProperty("f") private int field;
                            private int get;
                            private int set;
                            public int getField() { return field; }
                            public void setField(int value) { field = value; }
                            @JsonGetter("g") public int getGet() { return get; }
                            public void setGet(int value) { get = value; }
                            public int getSet() { return set; }
                            @JsonSetter("s") public void setSet(int value) { set = value; }
                        }
                        """,
                        List.of("{'id':'1','f':1,'g':2,'s':3}", "{'id':'1','field':1,'get':2,'set':3}")),
                arguments(
                        "what is ignored",
                        """
                        @Document(index = "items")
                        @JsonIgnoreProperties({"hidden", "gone"})
                        public class Item {
                            @Id public String id;
                            public String hidden;
                            @JsonIgnore public String field;
                            @JsonIgnore(false) public String kept;
                            private String getter;
                            @JsonIgnore public String getGetter() { return getter; }
                            public void setGetter(String value) { getter = value; }
                        }
                        """,
                        List.of("{'id':'1','hidden':'h','field':'f','kept':'k','getter':'g','gone':1}")),
                arguments("one way only", """
                        @Document(index = "items")
                        public class Item {
                            @Id public String id;
                            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) public String password;
                            @JsonProperty(access = JsonProperty.Access.READ_ONLY) public String computed = "c";
                            @JsonProperty(access = JsonProperty.Access.READ_WRITE) public String both;
                        }
                        """, List.of("{'id':'1','password':'p','computed':'x','both':'b'}")),
                arguments("always", inclusion("ALWAYS"), EMPTINESS),
                arguments("not null", inclusion("NON_NULL"), EMPTINESS),
                arguments("not absent", inclusion("NON_ABSENT"), EMPTINESS),
                arguments("not empty", inclusion("NON_EMPTY"), EMPTINESS),
                arguments("as by default", inclusion("USE_DEFAULTS"), EMPTINESS),
                arguments(
                        "inclusion of one property",
                        """
                        @Document(index = "items")
                        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                        public record Item(
                                @Id String id,
                                List<String> omitted,
                                @JsonInclude(JsonInclude.Include.ALWAYS) List<String> always,
                                @JsonInclude(JsonInclude.Include.NON_NULL) List<String> notNull) {}
                        """,
                        List.of("{'id':'1'}", "{'id':'1','omitted':[],'always':[],'notNull':[]}")),
                arguments(
                        "aliases",
                        """
                        @Document(index = "items")
                        public record Item(@Id String id, @JsonAlias({"nick", "handle"}) String name, Inner inner) {
                            public record Inner(@JsonProperty("v") @JsonAlias("value") int number) {}
                        }
                        """,
                        List.of(
                                "{'id':'1','name':'a','inner':{'v':1}}",
                                "{'id':'1','nick':'b','inner':{'value':2}}",
                                "{'id':'1','handle':'c','name':'d'}",
                                "{'id':'1','name':'c','handle':'d'}")),
                arguments("constructor", """
                        @Document(index = "items")
                        public class Item {
                            private final String id;
                            private final int a;
                            @JsonCreator public Item(@JsonProperty("id") String id, @JsonProperty("b") int a) { this.id = id; this.a = a; }
                            public Item(String id) { this(id, 0); }
                            @Id public String getId() { return id; }
                            @JsonProperty("b") public int getA() { return a; }
                        }
                        """, List.of("{'id':'1','b':2}", "{'id':'1'}")),
                arguments("factory", """
                        @Document(index = "items")
                        public record Item(@Id String id, Money price) {
                            public static final class Money {
                                private final long cents;
                                private Money(long cents) { this.cents = cents; }
                                @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
                                public static Money of(@JsonProperty("cents") long cents) { return new Money(cents); }
                                @JsonCreator(mode = JsonCreator.Mode.DISABLED)
                                public static Money none(@JsonProperty("x") String x) { return new Money(0); }
                                public long getCents() { return cents; }
                            }
                        }
                        """, List.of("{'id':'1','price':{'cents':5}}", "{'id':'1','price':null}")),
                arguments(
                        "what a superclass says",
                        """
                        @Document(index = "items")
                        public class Item extends Named {
                            @Id public String id;
                            public String dropped;
                            public String note;
                        }
                        @JsonIgnoreProperties("dropped")
                        @JsonInclude(JsonInclude.Include.ALWAYS)
                        class Named {
                            public String name;
                        }
                        """,
                        List.of("{'name':'n','id':'1','note':null}", "{'id':'1','dropped':'d'}")),
                arguments("annotations in one of the user's own", """
                        @Document(index = "items")
                        public record Item(@Id String id, @Tag String name, @Hidden String secret) {
                            @JacksonAnnotationsInside @JsonProperty("tag") @JsonInclude(JsonInclude.Include.ALWAYS)
                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Tag {}
                            @JacksonAnnotationsInside @JsonIgnore
                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Hidden {}
                        }
                        """, List.of("{'id':'1','tag':'t'}", "{'id':'1'}")),
                arguments("constants of enums", """
                        @Document(index = "items")
                        public record Item(@Id String id, Level level, List<Level> levels) {
                            public enum Level { @JsonProperty("low") LOW, @JsonProperty("Mid") MIDDLE, HIGH }
                        }
                        """, List.of("{'id':'1','level':'low','levels':['low','Mid','HIGH']}")),
                arguments(
                        "subtypes",
                        """
                        @Document(index = "items")
                        public record Item(@Id String id, Shape shape, @NestedField List<Shape> shapes) {
                            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
                            @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "round"), @JsonSubTypes.Type(Box.class)})
                            public interface Shape {}
                            public record Circle(int radius) implements Shape {}
                            @JsonTypeName("box") public record Box(@JsonProperty("s") int side) implements Shape {}
                        }
                        """,
                        List.of(
                                "{'id':'1','shape':{'kind':'round','radius':1},'shapes':[{'s':2,'kind':'box'}]}",
                                "{'id':'1','shapes':[{'kind':'round','radius':1},{'kind':'box','s':3}]}")),
                arguments(
                        "values",
                        """
                        @Document(index = "items")
                        @JsonPropertyOrder({"when", "id"})
                        public record Item(
                                @Id String id,
                                LocalDate day,
                                UUID uuid,
                                Optional<String> maybe,
                                Set<Colour> colours,
                                double number,
                                @JsonFormat(shape = JsonFormat.Shape.ANY) Boolean flag,
                                byte[] bytes,
                                long large,
                                List<List<Integer>> rows) {
                            public enum Colour { RED, GREEN }
                        }
                        """,
                        List.of(
                                "{'id':'1','day':'2026-01-31','uuid':'0f8fad5b-d9cb-469f-a165-70867728950e','maybe':'m','colours':['GREEN'],'number':0.1,'flag':true,'bytes':'AP8=','large':9223372036854775807,'rows':[[1],[2,3]]}",
                                "{'id':'1','unknown':{'a':[1]},'number':3,'colours':[]}")));
    }

    private static final List<String> EMPTINESS = List.of(
            "{'id':'1'}",
            "{'id':'1','text':null,'list':null,'maybe':null,'inner':null}",
            "{'id':'1','text':'','list':[],'maybe':'','inner':{}}",
            "{'id':'1','text':'t','list':['a'],'maybe':'m','inner':{'value':'v'}}");

    private static String inclusion(String rule) {
        return """
                @Document(index = "items")
                @JsonInclude(JsonInclude.Include.%s)
                public record Item(@Id String id, String text, List<String> list, Optional<String> maybe, Inner inner) {
                    public record Inner(String value) {}
                }
                """.formatted(rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honoured")
    void isWrittenAndReadAlike(String name, String source, List<String> inputs) throws ReflectiveOperationException {
        Compilation compilation = CompilerHarness.compiling()
                .with("-parameters", "-Xlint:none", "-Aespalier.severity.DOC_135=off")
                .compile(SourceText.of("com.acme.Item", SOURCE.formatted(source)));
        assertTrue(compilation.success(), () -> compilation.messages().toString());
        DocumentType<Object, ?> type = type(new CompiledClasses(compilation.classes()));
        for (String input : inputs) {
            String json = input.replace('\'', '"');
            Object theirs = JACKSON.readValue(json, type.javaType());
            JsonNode expected = tree(theirs);
            DocumentCodec<Object> codec = type.codec();
            Object ours = codec.fromJson(json.getBytes(StandardCharsets.UTF_8), DocumentMetadata.of("1"));

            assertEquals(expected, JACKSON.readTree(codec.toJson(theirs)), () -> "written, from " + json);
            assertEquals(expected, tree(ours), () -> "read from " + json);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @JsonFormat(pattern = "yyyy")                                   LocalDate x | @JsonFormat(pattern)
            @JsonFormat(shape = JsonFormat.Shape.STRING)                    int x       | @JsonFormat(shape)
            @JsonFormat(timezone = "CET")                                   Instant x   | @JsonFormat(timezone)
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> x | @JsonFormat(with)
            @JsonInclude(JsonInclude.Include.NON_DEFAULT)                   int x       | @JsonInclude(value)
            @JsonInclude(content = JsonInclude.Include.NON_NULL)            List<String> x | @JsonInclude(content)
            @JsonUnwrapped                                                  String x    | @JsonUnwrapped
            @JsonRawValue                                                   String x    | @JsonRawValue
            @JsonSerialize(using = tools.jackson.databind.ser.std.ToStringSerializer.class) int x | @JsonSerialize
            @JsonView(String.class)                                         String x    | @JsonView
            @JsonManagedReference                                           String x    | @JsonManagedReference
            @JsonProperty(required = true)                                  String x    | @JsonProperty(required)
            @JsonIgnoreProperties(value = "a", allowSetters = true)         String x    | @JsonIgnoreProperties(allowSetters)
            @JsonKey                                                        String x    | @JsonKey
            @JacksonInject                                                  String x    | @JacksonInject
            @JsonIgnoreProperties("a")                                      Plain x     | @JsonIgnoreProperties on a property
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)                       Plain x     | @JsonTypeInfo on a property
            @JsonSubTypes(@JsonSubTypes.Type(Circle.class))                 Shape x     | @JsonSubTypes on a property
            -                                                               Circle x    | @JsonTypeInfo on Shape
            -                                                               Made x      | @JsonCreator in an enum
            -                                                               Known x     | @JsonAlias on a constant
            -                                                               Blank x     | @JsonProperty on a constant
            -                                                               Twice x     | @JsonSubTypes.Type(names)
            -                                                               Password x  | @JsonIgnore beside @JsonSetter
            -                                                               Renamed x   | @JsonProperty("in") beside @JsonProperty("out")
            @Shown                                                          String x    | @JsonView
            """)
    void isRefusedByName(String component, String objection) {
        Compilation compilation = CompilerHarness.processingOnly()
                .compile(SourceText.of(
                        "com.acme.Item",
                        SOURCE.formatted("@Document(index = \"items\") public record Item(@Id String id, "
                                + component.replaceFirst("^-", "") + ") {" + TYPES + "}")));

        assertEquals(
                List.of("DOC-134"),
                compilation.problems().stream().map(CompilerMessage::code).toList(),
                () -> compilation.messages().toString());
        String text = compilation.problems().get(0).text();
        assertTrue(text.contains(objection + " changes the JSON"), text);
    }

    private static final String TYPES = """
            public record Plain(int a) {}
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) public sealed interface Shape permits Circle {}
            public record Circle(int radius) implements Shape {}
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
            @JsonSubTypes(@JsonSubTypes.Type(value = Once.class, names = {"a", "b"})) public interface Twice {}
            public record Once(int a) implements Twice {}
            public enum Made { A; @JsonCreator public static Made of(String text) { return A; } }
            public enum Blank { @JsonProperty A }
            public enum Known { @JsonAlias("a") A }
            public static class Password {
                private String word;
                @JsonIgnore public String getWord() { return word; }
                @JsonSetter public void setWord(String word) { this.word = word; }
            }
            public static class Renamed {
                private String word;
                @JsonProperty("out") public String getWord() { return word; }
                @JsonProperty("in") public void setWord(String word) { this.word = word; }
            }
            @JacksonAnnotationsInside @JsonView(Plain.class) public @interface Shown {}
            """;

    private static JsonNode tree(Object document) {
        return JACKSON.readTree(JACKSON.writeValueAsBytes(document));
    }

    @SuppressWarnings("unchecked")
    private static DocumentType<Object, ?> type(ClassLoader classes) throws ReflectiveOperationException {
        return (DocumentType<Object, ?>)
                classes.loadClass("com.acme.Item_").getField("DOCUMENT").get(null);
    }
}
