package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the compiler does not find an annotation, nothing is made of its absence; all else is told with it. */
class MissingAnnotationsTest {

    private static final String IMPORTS = """
            package com.acme;

            import dev.espalier.annotation.*;
            import dev.espalier.repository.*;
            import java.util.List;
            /* import */
            """;

    private static final SourceText ARTICLE = SourceText.of("com.acme.Article", IMPORTS + """
            @Document(index = "articles")
            public record Article(@Id String id, String title) {}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import dev.espalier.query.*; | @Query("{}") List<Article> latest()   | reference to Query is ambiguous
            ''                          | @Qery("{}") List<Article> latest()     | cannot find symbol
            ''                          | @Qery("{}") List<Article> findByTitel() | cannot find symbol
            ''                          | List<Article> findByTitle(@Nullable int title) | cannot find symbol
            """)
    void areToldOnceOfMethods(String added, String method, String told) {
        SourceText articles =
                SourceText.of("com.acme.Articles", IMPORTS.replace("/* import */", added) + """
                @Repository
                interface Articles extends DocumentRepository<Article, String> {
                    %s;
                    List<Article> findByTitl(String title);
                }
                """.formatted(method));

        Compilation compilation = CompilerHarness.processingOnly().compile(ARTICLE, articles);

        assertEquals("9 " + told + ", 10 [REP-402] Article has no property 'titl'", problems(compilation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Article { @Id public String id; @Nested public List<Part> parts; public List<Part> more; }
            class Article { @Id public String id; List<Part> parts; @Nested public List<Part> getParts() { return parts; } public void setParts(List<Part> parts) {} public List<Part> more; }
            record Article(@Id String id, @Nested List<Part> parts, List<Part> more) {}
            """)
    void areToldOnceOfProperties(String declaration) {
        SourceText article = SourceText.of(
                "com.acme.Article",
                IMPORTS + "@Document(index = \"articles\") " + declaration + " record Part(int n) {}");

        Compilation compilation = CompilerHarness.processingOnly().compile(article);

        assertEquals(
                "7 cannot find symbol, 7 [DOC-113] as plain objects, the elements of 'more' lose which values belong"
                        + " together; say which you mean",
                problems(compilation));
    }

    /** Then it says what it is for. */
    @Test
    void areWaitedFor() {
        SourceText article = SourceText.of("com.acme.Article", IMPORTS + """
                @Document(index = "articles")
                public record Article(@Id String id, @Parts List<Part> parts) {
                    record Part(int n) {}
                }
                """);
        SourceWritingProcessor other = new SourceWritingProcessor(
                "com.acme.Parts", "package com.acme; @dev.espalier.annotation.NestedField public @interface Parts {}");

        Compilation compilation =
                CompilerHarness.processingOnlyBy(new DocumentProcessor(), other).compile(article);

        assertEquals("", problems(compilation));
        assertEquals(true, compilation.generated().containsKey("com/acme/Article_Codec.java"));
    }

    private static String problems(Compilation compilation) {
        return compilation.messages().stream()
                .map(message -> message.line() + " "
                        + message.text().lines().findFirst().orElseThrow())
                .collect(Collectors.joining(", "));
    }
}
