package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor works in the compiler of Eclipse as it does in javac. */
class EclipseCompilerTest {

    @TempDir
    static Path temporary;

    @TempDir
    Path locks;

    private static EclipseHarness eclipse;

    @BeforeAll
    static void open() {
        eclipse = new EclipseHarness(temporary);
    }

    @AfterAll
    static void close() throws IOException {
        eclipse.close();
    }

    static List<Path> goldens() {
        return Fixtures.goldens();
    }

    static List<Path> bad() {
        return Fixtures.bad();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void writesTheSame(Path golden) throws IOException {
        Compilation compilation = eclipse.compile(SourceText.allIn(golden.resolve("input")), Fixtures.options(golden));

        assertEquals("", errors(compilation));
        assertEquals(Fixtures.expected(golden), compilation.generated());
        assertTrue(compilation.success());
    }

    @Tag("same-on-every-jdk")
    @ParameterizedTest
    @MethodSource("bad")
    void reportsTheSame(Path directory) throws IOException {
        BadSources bad = new BadSources(directory, locks);
        String[] options = bad.options();

        Compilation compilation = eclipse.compile(
                bad.sources(),
                Stream.concat(Stream.of("-proc:only"), Stream.of(options)).toArray(String[]::new));

        boolean withPlaces = compilation.problems().stream()
                .noneMatch(message -> message.path().isEmpty());
        assertEquals(
                lines(bad.expected().stream(), withPlaces),
                lines(compilation.problems().stream().map(ExpectedProblem::of), withPlaces),
                () -> compilation.messages().toString());
    }

    @Test
    void namesThePlaceInRecordsForWhichItPrintsNone() throws IOException {
        SourceText note = SourceText.of("Note", """
                import dev.espalier.annotation.*;

                @Document(index = "notes")
                record Note(@Id String id, @KeywordField(name = "_source") String text) {}
                """);

        Compilation compilation = eclipse.compile(List.of(note));

        String text = compilation.problems().get(0).text();
        assertTrue(text.startsWith("[DOC-107] Note.text: the field name '_source' is reserved"), text);
    }

    private static String errors(Compilation compilation) {
        return compilation.messages().stream()
                .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
                .map(CompilerMessage::toString)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Codes and lines. Columns differ: each compiler has its own idea of where an element begins. In records the compiler of
     * Eclipse prints no place at all, and that strings are without places is its own note.
     */
    private static String lines(Stream<ExpectedProblem> problems, boolean withPlaces) {
        return problems.filter(problem -> !problem.code().equals("ENV-004"))
                .map(problem -> (withPlaces ? problem.path() + ":" + problem.line() + " " : "") + problem.code())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
