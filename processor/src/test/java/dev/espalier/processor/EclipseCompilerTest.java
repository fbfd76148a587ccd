package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor works in the compiler of Eclipse as it does in javac. */
class EclipseCompilerTest {

    @TempDir
    Path temporary;

    static List<Path> goldens() {
        return Fixtures.goldens();
    }

    static List<Path> bad() {
        return Fixtures.bad();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void writesTheSame(Path golden) throws IOException {
        List<SourceText> sources = SourceText.allIn(golden.resolve("input"));

        String[] options = Fixtures.options(golden);

        Compilation compilation = new EclipseHarness(temporary).compile(sources, options);

        assertEquals("", errors(compilation));
        assertEquals(
                CompilerHarness.processingOnly().with(options).compile(sources).generated(), compilation.generated());
        assertTrue(compilation.success());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void reportsTheSame(Path directory) throws IOException {
        BadSources bad = new BadSources(directory, Files.createDirectories(temporary.resolve("locks")));
        String[] options = bad.options();

        Compilation compilation = new EclipseHarness(temporary)
                .compile(
                        bad.sources(),
                        Stream.concat(Stream.of("-proc:only"), Stream.of(options))
                                .toArray(String[]::new));

        Compilation javac = CompilerHarness.processingOnly().with(options).compile(bad.sources());
        assertEquals(
                problems(javac, compilation),
                problems(compilation, compilation),
                () -> compilation.messages().toString());
    }

    @Test
    void namesThePlaceInRecordsForWhichItPrintsNone() throws IOException {
        SourceText note = SourceText.of("Note", """
                import dev.espalier.annotation.*;

                @Document(index = "notes")
                record Note(@Id String id, @KeywordField(name = "_source") String text) {}
                """);

        Compilation compilation = new EclipseHarness(temporary).compile(List.of(note));

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
    private static String problems(Compilation compilation, Compilation eclipse) {
        boolean withoutPlaces =
                eclipse.problems().stream().anyMatch(message -> message.path().isEmpty());
        return compilation.problems().stream()
                .filter(message -> !message.code().equals("ENV-004"))
                .map(message -> (withoutPlaces ? "" : message.path() + ":" + message.line() + " ") + message.code())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
