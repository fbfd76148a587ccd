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
        compileLibrary("java.util.Currency currency");

        Compilation compilation =
                CompilerHarness.processingOnly().with("-cp", classPath()).compile(ARTICLE);

        CompilerMessage message = compilation.problems().get(0);
        assertEquals("com/acme/Article.java", message.path());
        assertEquals(10, message.line());
        assertTrue(message.text().startsWith("[DOC-110] Author.currency: Currency has no natural"), message.text());
    }

    private void compileLibrary(String component) throws IOException {
        SourceText author = SourceText.of("com.library.Author", """
                package com.library;

                import dev.espalier.annotation.TextField;

                public record Author(%s) {}
                """.formatted(component));
        Compilation compilation = CompilerHarness.compiling().compile(author);
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
