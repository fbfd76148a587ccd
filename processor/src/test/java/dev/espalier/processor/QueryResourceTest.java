package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries in files, which the compiler finds on its class path. */
class QueryResourceTest {

    private static final SourceText REPOSITORY = SourceText.of("com.acme.Articles", """
            package com.acme;

            import dev.espalier.annotation.Document;
            import dev.espalier.annotation.Id;
            import dev.espalier.annotation.Query;
            import dev.espalier.annotation.Repository;
            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            @Repository
            public interface Articles extends DocumentRepository<Articles.Article, String> {

                @Document(index = "articles")
                record Article(@Id String id, String title) {}

                @Query(resource = "queries/titled.json")
                List<Article> titled(String title);
            }
            """);

    @TempDir
    Path resources;

    @Test
    void areReadWhileCompiling() throws IOException {
        Compilation compilation = compile("""
                {
                  "term": {"title": ":title"}
                }
                """);

        assertEquals(List.of(), compilation.messages());
        String implementation = compilation.generated().get("com/acme/Articles_Impl.java");
        assertTrue(implementation.contains("{\"term\":{\"title\":\":title\"}}"), implementation);
    }

    @Test
    void areReportedWithFileLineAndColumn() throws IOException {
        Compilation compilation = compile("""
                {
                  "term": {"titel": ":title"}
                }
                """);

        CompilerMessage message = compilation.problems().get(0);
        assertEquals(16, message.line());
        assertEquals(23, message.column());
        assertTrue(message.text().startsWith("[QJ-521] no field 'titel' in Articles.Article"), message.text());
        assertTrue(message.text().contains("at queries/titled.json:2:12\n"), message.text());
        assertEquals(1, compilation.problems().size());
    }

    private Compilation compile(String json) throws IOException {
        Path file = resources.resolve("queries/titled.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
        return CompilerHarness.compiling()
                .with("-cp", resources + File.pathSeparator + System.getProperty("java.class.path"))
                .compile(REPOSITORY);
    }
}
