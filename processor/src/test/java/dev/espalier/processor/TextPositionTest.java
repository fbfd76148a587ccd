package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places inside of strings, at which no compiler can put its caret. The field {@code tagz} is misspelled each time. */
class TextPositionTest {

    private static final String FIELD = "tagz";

    private static final SourceText ARTICLE = SourceText.of("com.acme.Article", """
            package com.acme;

            import dev.espalier.annotation.*;

            @Document(index = "articles")
            record Article(@Id String id, @KeywordField String tags) {}
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"{\\\"term\\\": {\\\"tagz\\\": 1}}\"",
                "\"{\\\"term\\\"\" + \": {\\\"tagz\\\": 1}}\"",
                "\"{\\\"te\" + (\"rm\\\"\" + ':') + \" {\\\"tagz\\\": 1}}\"",
                "PREFIX + \" {\\\"tagz\\\": 1}}\"",
                "Articles.PREFIX + (\" {\\\"tagz\\\": 1}}\")",
                "\"{\\\"term\\\":\\t\\u007b\\\"tagz\\\": 1\\175}\"",
                "\"\"\"\n            {\"term\":\n              {\"tagz\": 1}}\"\"\"",
                "\"\"\"\r\n            {\"term\": \\\r\n              {\"tagz\": 1}}\r\n            \"\"\"",
                "\"\"\"\n\t\t{\"term\": \\\n\t\t  {\\\"tagz\\\": 1}}\n\t\t\"\"\" + \" \"",
                "value = \"{\\\"term\\\":\\s{\\\"tagz\\\": 1}}\""
            })
    void areFoundInEveryFormOfLiteral(String literal) {
        String source = articles(literal);

        String text = message(source);

        int offset = source.indexOf(FIELD) - 1;
        // before the opening quote may be an escape
        int start = source.charAt(offset - 1) == '\\' ? offset - 1 : offset;
        int line = 1
                + (int) source.substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = start - source.lastIndexOf('\n', start);
        assertTrue(text.contains(", Articles.java:" + line + ":" + column + "\n"), () -> line + ":" + column + text);
    }

    @Test
    void areShownInACodeFrame() {
        String source = articles("\"\"\"\n        {\"term\": {\"tagz\": 1}}\"\"\"");

        assertEquals("""
                [QJ-521] no field 'tagz' in Article; such a query matches nothing, silently
                  at query 1:11, Articles.java:12:19
                  12 | {"term": {"tagz": 1}}\""")
                     |           ^
                  help: did you mean 'tags'?
                  see: processor/DIAGNOSTICS.md#qj-521""", message(source));
    }

    @Test
    void areFoundInAConstantOfAnotherFile() {
        SourceText queries = SourceText.of("com.acme.Queries", """
                package com.acme;

                interface Queries {
                    String BY_TAG = "{'term': {'tagz': 1}}";
                }
                """.replace("'", "\\\""));

        Compilation compilation = CompilerHarness.processingOnly()
                .compile(ARTICLE, queries, SourceText.of("com.acme.Articles", articles("Queries.BY_TAG")));

        String text = compilation.problems().get(0).text();
        assertTrue(text.contains("at query 1:11, Queries.java:4:34\n"), text);
    }

    @Test
    void areShownInTheQueryIfTheSourceIsNotThere() {
        FilerSpy wrapped = new FilerSpy(new DocumentProcessor());

        Compilation compilation = CompilerHarness.processingOnlyBy(wrapped)
                .compile(
                        ARTICLE, SourceText.of("com.acme.Articles", articles("\"{\\\"term\\\": {\\\"tagz\\\": 1}}\"")));

        assertEquals("ENV-004", compilation.problems().get(0).code());
        assertEquals("""
                [QJ-521] no field 'tagz' in Article; such a query matches nothing, silently
                  at query 1:11
                  1 | {"term": {"tagz": 1}}
                    |           ^
                  help: did you mean 'tags'?
                  see: processor/DIAGNOSTICS.md#qj-521""", compilation.problems().get(1).text());
    }

    private static String message(String source) {
        Compilation compilation =
                CompilerHarness.processingOnly().compile(ARTICLE, SourceText.of("com.acme.Articles", source));
        assertEquals(
                1, compilation.problems().size(), () -> compilation.messages().toString());
        return compilation.problems().get(0).text();
    }

    private static String articles(String literal) {
        return """
                package com.acme;

                import dev.espalier.annotation.*;
                import dev.espalier.repository.DocumentRepository;
                import java.util.List;

                @Repository
                interface Articles extends DocumentRepository<Article, String> {
                    String PREFIX = "{\\"term\\":";

                    @Query(LITERAL)
                    List<Article> all();
                }
                """.replace("    @Query(LITERAL)", "@Query(" + literal + ")");
    }
}
