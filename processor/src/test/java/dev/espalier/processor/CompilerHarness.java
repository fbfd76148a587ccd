package dev.espalier.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory with annotation processors, and tells what came of it. */
public final class CompilerHarness {

    private final List<Processor> processors = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("--release", "17"));

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
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (MemoryFileManager files =
                new MemoryFileManager(compiler.getStandardFileManager(collector, Locale.ROOT, null))) {
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, collector, options, null, sources);
            task.setProcessors(processors);
            boolean success = task.call();
            List<CompilerMessage> messages =
                    collector.getDiagnostics().stream().map(CompilerMessage::of).toList();
            return new Compilation(success, messages, files.texts(), files.classes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
