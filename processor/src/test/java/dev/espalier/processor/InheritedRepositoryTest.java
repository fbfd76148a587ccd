package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories whose methods and documents come from class files, in which parameters have no names. */
class InheritedRepositoryTest {

    private static final SourceText DOCUMENT = SourceText.of("com.library.Article", """
            package com.library;

            import dev.espalier.annotation.Document;
            import dev.espalier.annotation.Id;

            @Document(index = "articles")
            public record Article(@Id String id, String title) {}
            """);

    private static final SourceText BY_TITLE = SourceText.of("com.library.ByTitle", """
            package com.library;

            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            public interface ByTitle<T> extends DocumentRepository<T, String> {

                List<T> findByTitleOrTitleStartingWith(String title, String prefix);
            }
            """);

    private static final SourceText BY_TITEL = SourceText.of("com.library.ByTitel", """
            package com.library;

            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            public interface ByTitel<T> extends DocumentRepository<T, String> {

                List<T> findByTitel(String title);
            }
            """);

    private static final SourceText STATED = SourceText.of("com.library.Stated", """
            package com.library;

            import dev.espalier.annotation.Query;
            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            public interface Stated<T> extends DocumentRepository<T, String> {

                @Query("{\\"term\\": {\\"title\\": \\":title\\"}}")
                List<T> titled(String title);
            }
            """);

    private static final SourceText NAMED = SourceText.of("com.library.Named", """
            package com.library;

            import dev.espalier.annotation.Param;
            import dev.espalier.annotation.Query;
            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            public interface Named<T> extends DocumentRepository<T, String> {

                @Query("{\\"term\\": {\\"title\\": \\":title\\"}}")
                List<T> titled(@Param("title") String title);

                @Query("{\\"prefix\\": {\\"title\\": \\"?0\\"}}")
                List<T> beginning(String title);

                default List<T> titledOrNot(String title) {
                    return titled(trimmed(title));
                }

                private String trimmed(String title) {
                    return title.strip();
                }

                static String upper(String title) {
                    return title.toUpperCase();
                }
            }
            """);

    @TempDir
    Path library;

    @BeforeEach
    void compileLibrary() throws IOException {
        Compilation compilation = CompilerHarness.compiling().compile(DOCUMENT, BY_TITLE, BY_TITEL, STATED, NAMED);
        assertEquals(List.of(), compilation.messages());
        for (Map.Entry<String, byte[]> file : compilation.classes().entrySet()) {
            Path path = library.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void areImplementedLikeThoseFromSource() {
        Compilation compilation = compile("ByTitle");

        assertEquals(List.of(), compilation.messages());
        String implementation = compilation.generated().get("com/acme/Articles_Impl.java");
        assertTrue(implementation.contains("public List<Article> findByTitleOrTitleStartingWith("), implementation);
        assertTrue(implementation.contains(".or(Article_.title.startsWith("), implementation);
    }

    @Test
    void bindPlaceholdersByStatedNamesAndByPositions() {
        Compilation compilation = compile("Named");

        assertEquals(List.of(), compilation.messages());
        String implementation = compilation.generated().get("com/acme/Articles_Impl.java");
        assertTrue(implementation.contains("TITLED.bind(Argument.of(\"title\","), implementation);
        assertTrue(implementation.contains("BEGINNING.bind(Argument.of("), implementation);
        assertFalse(implementation.contains("titledOrNot"), implementation);
        assertFalse(implementation.contains("trimmed"), implementation);
    }

    @Test
    void areReportedWhereTheyAreInherited() {
        Compilation compilation = compile("ByTitel");

        CompilerMessage message = compilation.problems().get(0);
        assertEquals("com/acme/Articles.java", message.path());
        assertEquals(8, message.line());
        assertTrue(
                message.text().startsWith("[REP-402] ByTitel.findByTitel: Article has no property 'titel'"),
                message.text());
    }

    @Test
    void areToldIfTheirQueriesNeedNamesOfParameters() {
        Compilation compilation = compile("Stated");

        CompilerMessage message = compilation.problems().get(0);
        assertEquals(8, message.line());
        assertTrue(
                message.text()
                        .startsWith("[REP-411] Stated.titled: the names of the parameters are not in the class file of"
                                + " Stated.titled, but the query needs them"),
                message.text());
        assertEquals(1, compilation.problems().size());
    }

    private Compilation compile(String parent) {
        SourceText repository = SourceText.of("com.acme.Articles", """
                package com.acme;

                import com.library.Article;
                import com.library.%s;
                import dev.espalier.annotation.Repository;

                @Repository
                public interface Articles extends %s<Article> {}
                """.formatted(parent, parent));
        return CompilerHarness.compiling()
                .with("-cp", library + File.pathSeparator + System.getProperty("java.class.path"))
                .compile(repository);
    }
}
