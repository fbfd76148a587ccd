package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a query method that cannot be implemented: one thing, and what to write instead. */
class RepositoryHelpTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            List<Article> findByTitle(Optional<String> title)      | declare it as @Nullable String, without which the condition is left out
            List<Article> findByWords(OptionalInt words)           | declare it as @Nullable Integer, without which the condition is left out
            List<Article> findByWords(String words)                | declare it as int
            List<Article> findByLabels(String value)               | its values lie below keys, of which no name of a method speaks
            List<StringBuilder> findByTitle(String title)          | and in place of Articles.Article a record or an interface with some of its properties
            <V> List<V> findByTitle(V title, Class<V> type)        | name the types: a query method finds documents of one type
            List<Article> findArticlesTop3ByTitle(String title)    | expected By; how many there may be stands behind 'find'
            """)
    void namesTheRemedy(String method, String text) {
        List<CompilerMessage> problems = CompilerHarness.processingOnly()
                .with("-Aespalier.target=elasticsearch:8.19")
                .compile(SourceText.of("com.acme.Articles", """
                        package com.acme;

                        import dev.espalier.annotation.*;
                        import dev.espalier.repository.DocumentRepository;
                        import java.util.*;

                        @Repository
                        interface Articles extends DocumentRepository<Articles.Article, String> {

                            @Document(index = "articles")
                            record Article(@Id String id, String title, int words, Map<String, String> labels) {}

                            %s;
                        }
                        """.formatted(method)))
                .problems();

        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).text().contains(text), problems.get(0).text());
    }
}
