package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lombok adds accessors to classes while they are compiled; it may run before this processor, or after it. */
class LombokTest {

    private static final String ARTICLE = """
            package com.acme;

            import dev.espalier.annotation.*;
            import lombok.Data;

            @Data
            @Document(index = "articles")
            public class Article {
                @Id private String id;
                @TextField private String title;
            }
            """;

    private static final String ARTICLES = """
            package com.acme;

            import dev.espalier.annotation.*;
            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            @Repository
            public interface Articles extends DocumentRepository<Article, String> {
                List<Article> findByTitleMatches(String words);
            }
            """;

    private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void mayRunBeforeOrAfter(boolean lombokFirst) throws IOException {
        String own = DocumentProcessor.class.getName();

        String messages = compile(lombokFirst ? LOMBOK + "," + own : own + "," + LOMBOK);

        assertEquals("", messages);
        assertTrue(Files.exists(directory.resolve("com/acme/Article_Codec.class")));
        assertTrue(Files.exists(directory.resolve("com/acme/Articles_Impl.class")));
    }

    @ParameterizedTest
    @CsvSource({"dev.espalier.processor.DocumentProcessor"})
    void isMissedIfItDoesNotRun(String processors) throws IOException {
        String messages = compile(processors);

        assertTrue(messages.contains("[ENV-006] Lombok has not run before this processor"), messages);
        assertTrue(messages.contains("[DOC-115] Article cannot be built from JSON"), messages);
    }

    /** By names and from files, as builds do it: Lombok takes no processor objects beside it. */
    private String compile(String processors) throws IOException {
        Path article = Files.writeString(directory.resolve("Article.java"), ARTICLE);
        Path articles = Files.writeString(directory.resolve("Articles.java"), ARTICLES);
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "-d",
                                    directory.toString(),
                                    "-processor",
                                    processors,
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "-processorpath",
                                    System.getProperty("java.class.path") + File.pathSeparator),
                            null,
                            files.getJavaFileObjects(article, articles))
                    .call();
        }
        return messages.toString();
    }
}
