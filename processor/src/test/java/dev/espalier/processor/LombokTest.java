package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Before Lombok has run, such classes look complete: they have annotated fields, or constructors, of their own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | @Data @Accessors(fluent = true) class Article { @Id String id; String title; } | article.title()
            false | @Data @Accessors(fluent = true) class Article { @Id String id; String title; } | article.title()
            false | @Getter @Setter class Article { @Id String id; boolean isOpen; } | article.isOpen()
            true  | @Data class Article { @Id String id; String eMail; @KeywordField String xAxis; } | article.getXAxis()
            false | @Value @Builder class Article { @Id String id; @Builder.Default int stars = 3; } | builder.stars(
            true  | @Value @Builder(setterPrefix = "with") class Article { @Id String id; @KeywordField String xAxis; } | builder.withXAxis(
            false | @Getter @SuperBuilder class Article extends Base { String title; } @Getter @SuperBuilder class Base { @Id String id; } | builder.id(
            true  | @Value @Jacksonized @Builder class Article { @Id String id; @JsonProperty("heading") String title; } | "heading"
            false | @Value @Jacksonized @Builder class Article { @Id String id; @Builder.Default int stars = 3; } | Article.builder()
            true  | @Getter @Jacksonized @SuperBuilder class Article extends Base { String title; } @Getter @Jacksonized @SuperBuilder class Base { @Id String id; } | builder.id(
            false | @Getter @Jacksonized @SuperBuilder(builderMethodName = "make") class Article { @Id String id; String title; } | Article.make()
            false | @Data @Jacksonized @Accessors(fluent = true) class Article { @Id String id; String title; } | article.title()
            true  | @Value(staticConstructor = "of") class Article { @Id String id; String title; } | return Article.of(
            false | @Value(staticConstructor = "of") class Article { @Id String id; String title; } | return Article.of(
            false | @Getter @AllArgsConstructor(staticName = "made") class Article { @Id String id; String title; } | return Article.made(
            false | class Article { @Id public String id; public Author author; } @Data class Author { private String name; } | getName()
            """)
    void writesWhatIsRead(boolean lombokFirst, String declaration, String read) throws IOException {
        String own = DocumentProcessor.class.getName();
        String article = "package com.acme; import dev.espalier.annotation.*; import lombok.*;"
                + " import lombok.experimental.Accessors; import lombok.extern.jackson.Jacksonized;"
                + " import com.fasterxml.jackson.annotation.JsonProperty; @Document(index = \"articles\") "
                + declaration;

        String messages = compile(lombokFirst ? LOMBOK + "," + own : own + "," + LOMBOK, article);

        assertEquals("", messages);
        String codec = Files.readString(directory.resolve("com/acme/Article_Codec.java"));
        assertTrue(codec.contains(read), codec);
    }

    /** What is wrong with a class that it has completed is not its fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | @Data class Article { @Id String id; @NumberField String title; } | MAP-206
            false | @Data class Article { @Id String id; @NumberField String title; } | MAP-206
            true  | @Data class Article { @Id String id; Thread title; } | DOC-110
            false | @Data class Article { @Id String id; Thread title; } | DOC-110
            true  | @Value @Builder class Article { @Id String id; Thread title; } | DOC-110
            false | @Value @Builder class Article { @Id String id; Thread title; } | DOC-110
            true  | class Article { @Id public String id; public Author author; } @Data class Author { Thread name; } | DOC-110
            true  | @Getter class Article { @Id private String id; private final String title; Article(int id) { title = ""; } } | DOC-115
            false | @Getter class Article { @Id private String id; private final String title; Article(int id) { title = ""; } } | DOC-115
            """)
    void isNotMissedIfItRan(boolean lombokFirst, String declaration, String code) throws IOException {
        String own = DocumentProcessor.class.getName();
        String article =
                "package com.acme; import dev.espalier.annotation.*; import lombok.*; @Document(index = \"articles\") "
                        + declaration;

        String messages = compile(lombokFirst ? LOMBOK + "," + own : own + "," + LOMBOK, article);

        assertTrue(messages.contains("[" + code + "]"), messages);
        assertFalse(messages.contains("[ENV-006]"), messages);
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
        return compile(processors, ARTICLE, ARTICLES);
    }

    private static String fileName(String source) {
        return source.contains("class Article ") ? "Article.java" : "Articles.java";
    }

    private String compile(String processors, String... sources) throws IOException {
        // there are two versions of Jackson to annotate for
        Files.writeString(directory.resolve("lombok.config"), "lombok.jacksonized.jacksonVersion += 3\n");
        List<Path> paths = new ArrayList<>();
        for (String source : sources) {
            paths.add(Files.writeString(directory.resolve(fileName(source)), source));
        }
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
                            files.getJavaFileObjectsFromPaths(paths))
                    .call();
        }
        return messages.toString();
    }
}
