package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.generated.CodeFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processor, runtime and code that was generated elsewhere may be of different versions. */
class VersionsTest {

    private static final SourceText NOTE = SourceText.of("com.acme.Note", """
            package com.acme;

            import dev.espalier.annotation.Document;
            import dev.espalier.annotation.Id;

            @Document(index = "notes")
            public record Note(@Id String id) {}
            """);

    private static final SourceText NOTES = SourceText.of("com.other.Notes", """
            package com.other;

            import com.acme.Note;
            import dev.espalier.annotation.Repository;
            import dev.espalier.repository.DocumentRepository;

            @Repository
            public interface Notes extends DocumentRepository<Note, String> {}
            """);

    @TempDir
    Path library;

    @Test
    void theProcessorWritesWhatTheRuntimeOfItsVersionRuns() {
        assertEquals(CodeFormat.CURRENT, GeneratedFormat.CURRENT);
        assertTrue(CodeFormat.OLDEST <= CodeFormat.CURRENT);
    }

    @Test
    void aRuntimeThatIsTooOldIsOneError() {
        SourceText older = format(0, 0);

        Compilation compilation = CompilerHarness.processingOnly().compile(older, NOTE);

        assertEquals(List.of("ENV-008"), codes(compilation));
        assertEquals("""
                [ENV-008] this processor writes code of format 1, but the runtime runs 0
                  help: use the same version of espalier-processor and espalier-runtime
                  see: processor/DIAGNOSTICS.md#env-008""", compilation.problems().get(0).text());
        assertEquals(new TreeMap<>(), compilation.generated());
    }

    @Test
    void aNewerRuntimeThatStillRunsOlderCodeIsFine() {
        Compilation compilation = CompilerHarness.processingOnly().compile(format(1, 7), NOTE);

        assertEquals(List.of(), compilation.messages());
    }

    @Test
    void aRuntimeThatIsTooNewIsAnError() {
        Compilation compilation = CompilerHarness.processingOnly().compile(format(2, 7), NOTE);

        assertEquals(List.of("ENV-008"), codes(compilation));
    }

    @Test
    void aMissingRuntimeIsOneError() {
        String annotations = classPathWithout("runtime");

        Compilation compilation =
                CompilerHarness.processingOnly().with("-cp", annotations).compile(NOTE);

        assertEquals(List.of("ENV-008"), codes(compilation));
    }

    @Test
    void aRepositoryOfADocumentFromAnotherModuleIsGenerated() throws IOException {
        compileLibrary(1);

        Compilation compilation =
                CompilerHarness.compiling().with("-cp", classPath()).compile(NOTES);

        assertEquals(List.of(), compilation.messages());
    }

    @Test
    void aDocumentThatANewerProcessorGeneratedIsAnError() throws IOException {
        compileLibrary(2);

        Compilation compilation =
                CompilerHarness.processingOnly().with("-cp", classPath()).compile(NOTES);

        assertEquals(List.of("ENV-009"), codes(compilation));
        assertEquals("com/other/Notes.java", compilation.problems().get(0).path());
    }

    /** A library with a document, its generated code marked as being of a format. */
    private void compileLibrary(int format) throws IOException {
        SortedMap<String, String> generated =
                CompilerHarness.processingOnly().compile(NOTE).generated();
        List<SourceText> sources = new ArrayList<>(List.of(NOTE));
        generated.forEach((path, text) -> {
            if (path.endsWith(".java")) {
                String name = path.replace(".java", "").replace('/', '.');
                sources.add(
                        SourceText.of(name, text.replaceAll("@Generated\n", "@Generated(format = " + format + ")\n")));
            }
        });
        Compilation compilation = CompilerHarness.compilingOnly().compile(sources);
        assertEquals(List.of(), compilation.messages());
        for (Map.Entry<String, byte[]> file : compilation.classes().entrySet()) {
            Path path = library.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private String classPath() {
        return library + File.pathSeparator + System.getProperty("java.class.path");
    }

    private static String classPathWithout(String module) {
        return String.join(
                File.pathSeparator,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                        .filter(entry -> !entry.contains(File.separator + module + File.separator)
                                && !entry.contains("espalier-" + module))
                        .toList());
    }

    private static SourceText format(int oldest, int current) {
        return SourceText.of("dev.espalier.generated.CodeFormat", """
                package dev.espalier.generated;

                public final class CodeFormat {
                    public static final int OLDEST = %d;
                    public static final int CURRENT = %d;
                }
                """.formatted(oldest, current));
    }

    private static List<String> codes(Compilation compilation) {
        return compilation.problems().stream().map(CompilerMessage::code).toList();
    }
}
