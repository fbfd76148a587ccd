package dev.espalier.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory with annotation processors, and tells what came of it. */
public final class CompilerHarness {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** The class path of the tests, which all compilations share: to open its jars takes a good part of each. */
    private static final StandardJavaFileManager LIBRARIES = COMPILER.getStandardFileManager(null, Locale.ROOT, null);

    /** Options that a file manager would keep for the next compilation. */
    private static final Set<String> PLACES = Set.of("-cp", "--module-path");

    /** On JDK 17 itself it would change nothing, but open the archive of other releases for each compilation. */
    private static final List<String> RELEASE =
            Runtime.version().feature() == 17 ? List.of() : List.of("--release", "17");

    private final List<Processor> processors = new ArrayList<>();
    private final List<String> options = new ArrayList<>(RELEASE);

    private CompilerHarness() {}

    /** Runs the document processor, and compiles nothing. */
    static CompilerHarness processingOnly() {
        return new CompilerHarness().with("-proc:only").with(new DocumentProcessor());
    }

    /** Runs the document processor and compiles everything, as strictly as this project's own sources. */
    static CompilerHarness compiling() {
        return new CompilerHarness().with("-Xlint:all,-processing", "-Werror").with(new DocumentProcessor());
    }

    /** Compiles without any processor. */
    static CompilerHarness compilingOnly() {
        return new CompilerHarness().with("-proc:none");
    }

    /** Runs other processors than the document processor. */
    public static CompilerHarness processingOnlyBy(Processor... processors) {
        return new CompilerHarness().with("-proc:only").with(processors);
    }

    CompilerHarness with(Processor... more) {
        processors.addAll(Arrays.asList(more));
        return this;
    }

    CompilerHarness with(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    public Compilation compile(SourceText... sources) {
        return compile(Arrays.asList(sources));
    }

    Compilation compile(List<SourceText> sources) {
        if (PLACES.stream().noneMatch(options::contains)) {
            return compile(sources, LIBRARIES);
        }
        try (StandardJavaFileManager own = COMPILER.getStandardFileManager(null, Locale.ROOT, null)) {
            return compile(sources, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compilation compile(List<SourceText> sources, StandardJavaFileManager libraries) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        MemoryFileManager files = new MemoryFileManager(libraries);
        JavaCompiler.CompilationTask task = COMPILER.getTask(null, files, collector, options, null, sources);
        task.setProcessors(processors);
        boolean success = task.call();
        List<CompilerMessage> messages =
                collector.getDiagnostics().stream().map(CompilerMessage::of).toList();
        return new Compilation(success, messages, files.texts(), files.classes());
    }
}
