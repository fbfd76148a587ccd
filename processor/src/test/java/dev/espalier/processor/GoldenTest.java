package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, to the letter. After an intended change, {@code -Despalier.goldens=write} writes the expected files
 * anew, to be read before they are committed. A file {@code options} holds options of the compiler.
 */
class GoldenTest {

    static List<Path> goldens() {
        return Fixtures.goldens();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void generatesWhatIsExpected(Path golden) throws IOException {
        Compilation compilation = CompiledGoldens.of(golden);

        assertEquals(List.of(), compilation.messages());
        Path expected = golden.resolve("expected");
        if ("write".equals(System.getProperty("espalier.goldens"))) {
            write(compilation.generated(), expected);
        }
        SortedMap<String, String> files = Fixtures.expected(golden);
        assertEquals(files.keySet(), compilation.generated().keySet());
        files.forEach((path, text) -> assertEquals(text, compilation.generated().get(path), path));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void generatesTheSameFromSourcesInAnotherOrder(Path golden) {
        List<SourceText> sources = new ArrayList<>(SourceText.allIn(golden.resolve("input")));
        Collections.reverse(sources);

        Compilation compilation =
                CompilerHarness.processingOnly().with(Fixtures.options(golden)).compile(sources);

        assertEquals(Fixtures.expected(golden), compilation.generated());
    }

    @Tag("same-on-every-jdk")
    @ParameterizedTest
    @MethodSource("goldens")
    void generatesTheSameWithNamesOfParametersInClassFiles(Path golden) {
        List<SourceText> sources = SourceText.allIn(golden.resolve("input"));

        Compilation compilation = CompilerHarness.compiling()
                .with(Fixtures.options(golden))
                .with("-parameters")
                .compile(sources);

        assertEquals(List.of(), compilation.messages());
        assertEquals(Fixtures.expected(golden), compilation.generated());
    }

    @Tag("same-on-every-jdk")
    @ParameterizedTest
    @MethodSource("goldens")
    void namesOneOriginForEachFileAndLeavesTheLastRoundAlone(Path golden) {
        FilerSpy spy = new FilerSpy(new DocumentProcessor());

        Compilation compilation = CompilerHarness.processingOnlyBy(spy)
                .with(Fixtures.options(golden))
                .compile(SourceText.allIn(golden.resolve("input")));

        assertEquals(compilation.generated().size(), spy.origins().size());
        spy.origins().forEach((file, origins) -> assertEquals(1, origins.size(), file));
        assertEquals(List.of(), spy.writtenInTheLastRound());
    }

    private static void write(Map<String, String> files, Path directory) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
