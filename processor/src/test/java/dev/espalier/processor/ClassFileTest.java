package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private void compileLibrary(String component) throws IOException {
        compileLibrary(SourceText.of("com.library.Author", """
                package com.library;

                import dev.espalier.annotation.TextField;

                public record Author(%s) {}
                """.formatted(component)));
    }

    private void compileLibrary(SourceText source, String... options) throws IOException {
        Compilation compilation = CompilerHarness.compiling().with(options).compile(source);
        for (Map.Entry<String, byte[]> file : compilation.classes().entrySet()) {
            Path path = library.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private String classPath() {
        return library + File.pathSeparator + System.getProperty("java.class.path");
    }
}
