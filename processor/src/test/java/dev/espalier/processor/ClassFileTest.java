package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that come from class files, of another module or of an earlier build. */
class ClassFileTest {

    private static final SourceText ARTICLE = SourceText.of("com.acme.Article", """
            package com.acme;

            import com.library.Author;
            import dev.espalier.annotation.Document;
            import dev.espalier.annotation.Id;

            @Document(index = "articles")
            public record Article(
                    @Id String id,
                    Author author) {}
            """);

    /** What a Kotlin data class looks like to Java. */
    private static final SourceText AUTHOR = SourceText.of("com.library.Author", """
            package com.library;

            public final class Author {

                private final String name;
                private final int born;

                public Author(String name, int born) {
                    this.name = name;
                    this.born = born;
                }

                public final String getName() {
                    return name;
                }

                public final int getBorn() {
                    return born;
                }

                public final String component1() {
                    return name;
                }

                public final int component2() {
                    return born;
                }

                public final Author copy(String name, int born) {
                    return new Author(name, born);
                }
            }
            """);

    private static final String SHAPES = """
            package com.library;

            import dev.espalier.annotation.*;
            import java.util.List;

            public final class Shapes {
            %s
            }
            """;

    private static final String MONEY = """
            public static final class Money {
                private final long cents;
                private final String currency;
                private Money(long cents, String currency) { this.cents = cents; this.currency = currency; }
                @Creator public static Money of(long cents, String currency) { return new Money(cents, currency); }
                public long getCents() { return cents; }
                public String getCurrency() { return currency; }
            }
            public static final class Cent {
                private final int count;
                public Cent(int count) { this.count = count; }
                public int getCount() { return count; }
            }
            """;

    @TempDir
    Path library;

    @Test
    void areReadLikeTypesFromSource() throws IOException {
        compileLibrary("@TextField(analyzer = \"german\") String name");

        Compilation compilation =
                CompilerHarness.compiling().with("-cp", classPath()).compile(ARTICLE);

        assertEquals(List.of(), compilation.messages());
        assertTrue(compilation.generated().get("com/acme/Article_.java").contains("TextPath name"));
        assertTrue(compilation
                .generated()
                .get("META-INF/espalier/com.acme.Article.json")
                .contains("\"analyzer\": \"german\""));
    }

    @Test
    void areReportedWhereTheyAreUsedBecauseTheyHaveNoPlaces() throws IOException {
        compileLibrary("java.net.URL link");

        Compilation compilation =
                CompilerHarness.processingOnly().with("-cp", classPath()).compile(ARTICLE);

        CompilerMessage message = compilation.problems().get(0);
        assertEquals("com/acme/Article.java", message.path());
        assertEquals(10, message.line());
        assertTrue(message.text().startsWith("[DOC-110] Author.link: URL has no natural"), message.text());
    }

    @Test
    void areMadeByTheirConstructorsIfTheClassFileKeepsNames() throws IOException {
        compileLibrary(AUTHOR, "-parameters");

        Compilation compilation =
                CompilerHarness.compiling().with("-cp", classPath()).compile(ARTICLE);

        assertEquals(List.of(), compilation.messages());
        assertTrue(
                compilation.generated().get("com/acme/Article_Codec.java").contains("return new Author(name, born);"));
    }

    @Test
    void areReportedIfTheClassFileKeepsNoNames() throws IOException {
        compileLibrary(AUTHOR);

        Compilation compilation =
                CompilerHarness.processingOnly().with("-cp", classPath()).compile(ARTICLE);

        assertEquals(1, compilation.problems().size());
        CompilerMessage message = compilation.problems().get(0);
        assertEquals("DOC-116", message.code());
        assertEquals(10, message.line());
        assertTrue(message.text().contains("compile it with -parameters"), message.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kindsOfClasses")
    void areRoundTripped(String kind, String type, String declaration, String json, boolean parameters)
            throws IOException, ReflectiveOperationException {
        SourceText source = SourceText.of("com.library.Shapes", SHAPES.formatted(declaration));
        String[] options = parameters ? new String[] {"-parameters"} : new String[0];
        ClassLibrary classes = ClassLibrary.compiled(library, List.of(source), options);

        Compilation compilation = classes.compile(drawing(type));

        assertEquals(List.of(), compilation.messages());
        String document = "{\"id\":\"1\",\"shape\":" + json + "}";
        assertEquals(document, classes.roundTrip(compilation, "com.acme.Drawing_", document));
    }

    static Stream<Arguments> kindsOfClasses() {
        return Stream.of(
                arguments(
                        "sealed interface",
                        "Shapes.Shape",
                        """
                        public sealed interface Shape {}
                        public record Circle(int radius) implements Shape {}
                        @TypeName("box") public record Square(int side, List<String> labels) implements Shape {}
                        """,
                        "{\"type\":\"box\",\"side\":1,\"labels\":[\"a\"]}",
                        false),
                arguments("declared subtypes", "Shapes.Shape", """
                        @SubType(Circle.class) @Discriminator("kind") public interface Shape {}
                        public record Circle(int radius) implements Shape {}
                        """, "{\"kind\":\"circle\",\"radius\":1}", false),
                arguments(
                        "generic record",
                        "Shapes.Pair<String, Shapes.Point>",
                        """
                        public record Pair<A, B>(A first, @ObjectField List<B> others) {}
                        public record Point(int x, int y) {}
                        """,
                        "{\"first\":\"a\",\"others\":[{\"x\":1,\"y\":2}]}",
                        false),
                arguments("builder", "Shapes.Line", """
                        public static final class Line {
                            private final int from;
                            private final String name;
                            private Line(Builder builder) { from = builder.from; name = builder.name; }
                            public int from() { return from; }
                            public String name() { return name; }
                            @Creator public static Builder builder() { return new Builder(); }
                            public static final class Builder {
                                private int from;
                                private String name;
                                public Builder from(int value) { from = value; return this; }
                                public Builder name(String value) { name = value; return this; }
                                public Line build() { return new Line(this); }
                            }
                        }
                        """, "{\"from\":3,\"name\":\"n\"}", false),
                arguments("factory", "Shapes.Money", MONEY, "{\"cents\":5,\"currency\":\"EUR\"}", true),
                arguments(
                        "declared values, bundled annotations and constants",
                        "Shapes.Part",
                        """
                        static final int LIMIT = 3 * 100;
                        public enum Level { @EnumValue("lo") LOW, @EnumValue("hi") HIGH }
                        @KeywordField(name = "s" + "ku", ignoreAbove = LIMIT) public @interface Sku {}
                        public record Part(@Sku String number, Level level, @Default("HIGH") Level least) {}
                        """,
                        "{\"sku\":\"a\",\"level\":\"lo\",\"least\":\"hi\"}",
                        false),
                arguments("codec of a type", "@dev.espalier.annotation.LongField Shapes.Price", """
                        @Codec(PriceCodec.class) public record Price(long cents) {}
                        public static final class PriceCodec implements dev.espalier.codec.ValueCodec<Price> {
                            public Price read(tools.jackson.core.JsonParser json) { return new Price(json.getLongValue()); }
                            public void write(tools.jackson.core.JsonGenerator json, Price price) { json.writeNumber(price.cents()); }
                        }
                        """, "5", false),
                arguments(
                        "inherited properties",
                        "Shapes.Tile",
                        """
                        public static class Base<T> {
                            private T key;
                            public T getKey() { return key; }
                            public void setKey(T key) { this.key = key; }
                        }
                        public static class Tile extends Base<java.time.LocalDate> {
                            public boolean hot;
                            @Default("7") private int level;
                            public int getLevel() { return level; }
                            public void setLevel(int level) { this.level = level; }
                        }
                        """,
                        "{\"key\":\"2026-01-31\",\"hot\":true,\"level\":7}",
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shapes.Money", "Shapes.Cent"})
    void areReportedWhereTheNamesOfParametersAreNotKept(String type) throws IOException {
        ClassLibrary classes =
                ClassLibrary.compiled(library, List.of(SourceText.of("com.library.Shapes", SHAPES.formatted(MONEY))));

        Compilation compilation = classes.process(drawing(type));

        assertEquals(
                List.of("DOC-116"),
                compilation.problems().stream().map(CompilerMessage::code).toList(),
                () -> compilation.messages().toString());
        assertEquals(8, compilation.problems().get(0).line());
    }

    private static SourceText drawing(String type) {
        return SourceText.of("com.acme.Drawing", """
                package com.acme;

                import com.library.Shapes;
                import dev.espalier.annotation.Document;
                import dev.espalier.annotation.Id;

                @Document(index = "drawings")
                public record Drawing(@Id String id, %s shape) {}
                """.formatted(type));
    }

    private void compileLibrary(String component) throws IOException {
        compileLibrary(SourceText.of("com.library.Author", """
                package com.library;

                import dev.espalier.annotation.TextField;

                public record Author(%s) {}
                """.formatted(component)));
    }

    private void compileLibrary(SourceText source, String... options) throws IOException {
        ClassLibrary.compiled(library, List.of(source), options);
    }

    private String classPath() {
        return library + File.pathSeparator + System.getProperty("java.class.path");
    }
}
