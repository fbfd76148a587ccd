package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All problems of a build are reported in one run, in the order of the source, and each once. */
class AllProblemsTest {

    private static final SourceText ORDER = SourceText.of("com.acme.Order", """
            package com.acme;

            import dev.espalier.annotation.*;
            import java.util.*;

            @Document(index = "Orders") // 1
            public record Order(
                    @Id String id,
                    @TextField(analyzer = "englsh") String note, // 2
                    List<Line> lines, // 3
                    @KeywordField(name = "_source") String origin) { // 4

                public record Line(java.net.URL currency, int quantity) {} // 5
            }
            """);

    private static final SourceText ARTICLE = SourceText.of("com.acme.Article", """
            package com.acme;

            import dev.espalier.annotation.*;

            @Document(index = "articles")
            public record Article(@Id String id, @KeywordField String tag, int year) {}
            """);

    private static final SourceText ARTICLES = SourceText.of("com.acme.Articles", """
            package com.acme;

            import dev.espalier.annotation.*;
            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            @Repository
            public interface Articles extends DocumentRepository<Article, String> {
                List<Article> findByTagg(String tag); // 6
                @Query("{\\"bool\\": {\\"must\\": [{\\"term\\": {\\"yeer\\": 1}}, {\\"term\\": {\\"tga\\": \\":tag\\"}}]}}") // 7 8
                List<Article> search(String tag);
                List<Article> findByYear(String year); // 9
                long findByTag(String tag); // 10
            }
            """);

    private static final SourceText ORDERS = SourceText.of("com.acme.Orders", """
            package com.acme;

            import dev.espalier.annotation.*;
            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            @Repository
            public interface Orders extends DocumentRepository<Order, String> {
                List<Order> findByNothing(String what); // not checked: the document is broken
            }
            """);

    @Test
    void areReportedTogetherInTheOrderOfTheSource() {
        Compilation compilation = CompilerHarness.processingOnly().compile(ORDER, ARTICLES, ORDERS, ARTICLE);

        assertEquals("""
                Order.java:6 DOC-102
                Order.java:9 MAP-220
                Order.java:10 DOC-113
                Order.java:11 DOC-107
                Order.java:13 DOC-110
                Articles.java:9 REP-402
                Articles.java:10 QJ-521
                Articles.java:10 QJ-521
                Articles.java:12 REP-408
                Articles.java:13 REP-418
                Orders.java:8 REP-447""", places(compilation));
    }

    @Test
    void areAllReportedWhereTheCompilerShowsNoPositions() {
        FilerSpy wrapped = new FilerSpy(new DocumentProcessor());

        Compilation compilation = CompilerHarness.processingOnlyBy(wrapped).compile(ORDER, ARTICLES, ORDERS, ARTICLE);

        Compilation direct = CompilerHarness.processingOnly().compile(ORDER, ARTICLES, ORDERS, ARTICLE);
        String expected = places(direct);
        assertEquals(sorted(expected + "\n:-1 ENV-004"), sorted(places(compilation)));
        assertEquals(1, places(compilation).split("ENV-004", -1).length - 1, "told once");
    }

    @Test
    void areGroupedWhereThereAreTooManyOfAKind() {
        String components =
                IntStream.range(0, 60).mapToObj(i -> "java.net.URL c" + i).collect(Collectors.joining(", "));
        SourceText many = SourceText.of("Prices", """
                import dev.espalier.annotation.*;

                @Document(index = "prices")
                record Prices(%s) {}
                """.formatted(components));

        List<CompilerMessage> problems =
                CompilerHarness.processingOnly().compile(many).problems();

        assertEquals(27, problems.size());
        assertEquals("DOC-103", problems.get(0).code());
        CompilerMessage last = problems.get(26);
        assertTrue(last.text().contains("URL has no natural field type"), last.text());
        assertTrue(last.text().endsWith("and 34 more problems DOC-110 in Prices, which are not listed"), last.text());
    }

    private static String places(Compilation compilation) {
        return compilation.problems().stream()
                .map(message -> message.path().replaceAll(".*/", "") + ":" + message.line() + " " + message.code())
                .collect(Collectors.joining("\n"));
    }

    private static String sorted(String lines) {
        return lines.lines().sorted().collect(Collectors.joining("\n"));
    }
}
