package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of Kotlin, as their compiler has written them, in documents of Java; and documents in Kotlin. */
class KotlinTest {

    private static final ClassLibrary KOTLIN =
            new ClassLibrary(Fixtures.module().resolve("src/test/resources/kotlin/classes"));

    private static final SourceText PURCHASE = SourceText.of("com.acme.Purchase", """
            package com.acme;

            import com.library.Order;
            import dev.espalier.annotation.Document;
            import dev.espalier.annotation.Id;

            @Document(index = "purchases")
            public record Purchase(@Id String id, Order order) {}
            """);

    private static final SourceText STOCK = SourceText.of("com.acme.Stock", """
            package com.acme;

            import com.library.Entity;
            import dev.espalier.annotation.Document;

            @Document(index = "stock")
            public class Stock extends Entity {

                private String place;

                public String getPlace() {
                    return place;
                }

                public void setPlace(String place) {
                    this.place = place;
                }
            }
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"1","order":{"title":"Trees","note":"n","pieces":2,"weight":1.5,"tags":["a"],"status":"SENT","isGift":true,"due":"2026-01-31","address":{"street":"Elm","number":3},"lines":[{"product":"p","quantity":4}],"payment":{"type":"cash","cents":5,"currency":"EUR"}}}
            {"id":"1","order":{"title":"Trees","pieces":2,"tags":[],"status":"NEW","isGift":false,"lines":[],"payment":{"type":"card","number":"7"}}}
            """)
    void keepDataClasses(String json) throws IOException, ReflectiveOperationException {
        assertEquals(json, roundTrip(PURCHASE, json));
    }

    @Test
    void takeWhatIsAbsentFromAnnotationsBecauseDefaultsCannotBeSeen() throws IOException, ReflectiveOperationException {
        assertEquals(
                "{\"id\":\"1\",\"order\":{\"title\":\"t\",\"pieces\":1,\"tags\":[],\"status\":\"NEW\",\"isGift\":false,\"lines\":[]}}",
                roundTrip(PURCHASE, "{\"order\":{\"title\":\"t\",\"tags\":[],\"status\":\"NEW\",\"lines\":[]}}"));
    }

    @Test
    void areDocumentsBySubclassesInJava() throws IOException, ReflectiveOperationException {
        String json = "{\"id\":\"1\",\"count\":3,\"open\":true,\"place\":\"p\"}";

        assertEquals(json, roundTrip(STOCK, json));
    }

    @Test
    void mapWhatTheirAnnotationsSay() {
        String mapping = compile(PURCHASE).generated().get("META-INF/espalier/com.acme.Purchase.json");

        assertTrue(mapping.contains("\"analyzer\": \"german\""), mapping);
        assertTrue(mapping.contains("\"type\": \"nested\""), mapping);
    }

    @Test
    void areRefusedWhereJavaCannotCallThem() {
        Compilation compilation = KOTLIN.process(SourceText.of("com.acme.Offer", """
                        package com.acme;

                        import com.library.Priced;
                        import dev.espalier.annotation.Document;
                        import dev.espalier.annotation.Id;

                        @Document(index = "offers")
                        public record Offer(@Id String id, Priced priced) {}
                        """));

        assertEquals(
                1, compilation.problems().size(), () -> compilation.messages().toString());
        CompilerMessage message = compilation.problems().get(0);
        assertEquals("DOC-115", message.code());
        assertEquals(8, message.line());
    }

    /** What kapt shows of a document is a stub without content; what is generated of it works on the class itself. */
    @Test
    void areDocumentsThemselvesWithKapt() throws IOException, ReflectiveOperationException {
        Compilation processed = CompilerHarness.processingOnly()
                .compile(SourceText.allIn(Fixtures.module().resolve("src/test/resources/kotlin/stubs")));
        assertEquals(List.of(), processed.messages());
        Compilation compiled = KOTLIN.compileGenerated(processed);
        assertEquals(List.of(), compiled.messages());

        String full = "{\"id\":\"1\",\"title\":\"Trees\",\"tags\":[\"a\"],\"pages\":7,"
                + "\"published\":\"2026-01-31T10:00:00.000Z\",\"chapters\":[{\"heading\":\"h\",\"pages\":3}]}";
        assertEquals(full, KOTLIN.roundTrip(compiled, "com.library.Book_", full));
        assertEquals(
                "{\"id\":\"1\",\"title\":\"Trees\",\"tags\":[],\"pages\":1,\"chapters\":[]}",
                KOTLIN.roundTrip(compiled, "com.library.Book_", "{\"title\":\"Trees\",\"tags\":[],\"chapters\":[]}"));
    }

    private static String roundTrip(SourceText source, String json) throws IOException, ReflectiveOperationException {
        String name = source == STOCK ? "com.acme.Stock_" : "com.acme.Purchase_";
        return KOTLIN.roundTrip(compile(source), name, json);
    }

    private static Compilation compile(SourceText source) {
        Compilation compilation = KOTLIN.compile(source);
        assertEquals(List.of(), compilation.messages());
        return compilation;
    }
}
