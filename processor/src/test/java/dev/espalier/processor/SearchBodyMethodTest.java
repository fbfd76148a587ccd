package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole search bodies in annotations and in files. */
class SearchBodyMethodTest {

    private static final String MISSPELLED = """
            {
              "query": {"match": {"title": ":words"}},
              "aggs": {
                "tags": {
                  "terms": {"field": "tagz"}
                }
              }
            }""";

    @TempDir
    Path resources;

    @Test
    void areReportedWithLineAndColumnInATextBlock() {
        CompilerMessage message = compile("\"\"\"\n" + MISSPELLED.indent(12).stripTrailing() + "\"\"\"")
                .problems()
                .get(0);

        assertTrue(message.text().startsWith("[QJ-521] no field 'tagz' in Articles.Article"), message.text());
        assertTrue(message.text().contains("at query 5:26, Articles.java:15:38\n"), message.text());
        assertTrue(message.text().contains("help: did you mean 'tags'?"), message.text());
    }

    @Test
    void areReadFromFiles() throws IOException {
        Path file = resources.resolve("bodies/tagged.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, MISSPELLED);

        CompilerMessage message = CompilerHarness.compiling()
                .with("-cp", resources + File.pathSeparator + System.getProperty("java.class.path"))
                .compile(articles("resource = \"bodies/tagged.json\""))
                .problems()
                .get(0);

        assertTrue(message.text().contains("at bodies/tagged.json:5:26\n"), message.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'siez': 3}                          | validate = Validation.STRICT  |  | QJ-510 error",
                "{'siez': 3}                          | validate = Validation.LENIENT |  | QJ-510 warning",
                "{'siez': 3}                          | validate = Validation.STRICT  | QJ-510 | ",
                "{'query': {'term': {'tagz': ':words'}}} | validate = Validation.LENIENT |  | QJ-521 warning",
                "{'aggs': {'a>b': {'max': {'field': 'words'}}}} | validate = Validation.STRICT | QJ-540 | ",
                "{'size': 'many'}                     | validate = Validation.LENIENT |  | QJ-517 warning, QJ-552 error",
                "{'size': ':words'}                   | validate = Validation.LENIENT |  | QJ-535 warning, QJ-552 error",
                "{'match_all': {}}                    | validate = Validation.LENIENT |  | QJ-504 error"
            })
    void areAsStrictAsUsersSay(String body, String attribute, String allowed, String expected) {
        String value = "value = \"" + body.replace("'", "\\\"") + "\", " + attribute;
        String codes = "{\"QJ-534\"" + (allowed == null ? "}" : ", \"" + allowed + "\"}");
        Compilation compilation = CompilerHarness.processingOnly().compile(articles(value, codes));
        assertEquals(
                expected == null ? "" : expected,
                compilation.problems().stream()
                        .map(message -> message.code() + " "
                                + message.kind().name().toLowerCase(Locale.ROOT).replace("mandatory_", ""))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void lacksNothingThatServersTake() {
        Compilation compilation = compile("\"\"\"\n" + """
                {
                  // the best of each tag
                  "query": {"function_score": {"query": {"match": {"title": ":words"}}, "random_score": {}}},
                  "post_filter": {"exists": {"field": "tags"}},
                  "collapse": {"field": "tags", "inner_hits": {"name": "others", "size": 2}},
                  "rescore": {"query": {"rescore_query": {"match_phrase": {"title": ":words"}}}},
                  "script_fields": {"twice": {"script": "doc['words'].value * 2"}},
                  "docvalue_fields": ["words"],
                  "min_score": 0.1, "explain": true, "profile": true, "timeout": "2s",
                  "_source": {"includes": ["t*"]}
                }""" + "\"\"\"");
        assertEquals(
                List.of("QJ-503"),
                compilation.problems().stream().map(CompilerMessage::code).toList());
    }

    private static Compilation compile(String value) {
        return CompilerHarness.compiling().compile(articles(value));
    }

    private static SourceText articles(String value) {
        return articles(value, "{}");
    }

    private static SourceText articles(String value, String allowed) {
        return SourceText.of("com.acme.Articles", """
                package com.acme;

                import dev.espalier.annotation.*;
                import dev.espalier.repository.DocumentRepository;
                import dev.espalier.search.SearchResult;
                import java.util.List;

                @Repository
                public interface Articles extends DocumentRepository<Articles.Article, String> {
                    @Allow(%s) @SearchBody(%s)
                    SearchResult<Article> tagged(String words);

                    @Document(index = "articles")
                    record Article(@Id String id, @TextField String title, List<String> tags, int words) {}
                }
                """.formatted(allowed, value));
    }
}
