package dev.espalier.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Compiles with the compiler of Eclipse, which takes its sources from files only. All compilations share what it reads of the
 * JDK, which takes longer than many of them.
 */
final class EclipseHarness implements AutoCloseable {

    private final Path directory;
    private final JavaCompiler compiler = new EclipseCompiler();
    private final StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null);

    EclipseHarness(Path directory) {
        this.directory = directory;
    }

    /** Runs the document processor and compiles everything. */
    Compilation compile(List<SourceText> texts, String... further) throws IOException {
        Path sources = Files.createTempDirectory(directory, "sources");
        Path output = Files.createTempDirectory(directory, "output");
        List<Path> files = new ArrayList<>();
        for (SourceText text : texts) {
            files.add(write(sources.resolve(text.path()), text.text()));
        }
        List<String> options =
                new ArrayList<>(List.of("--release", "17", "-d", output.toString(), "-s", output.toString()));
        options.addAll(List.of(further));
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                new StringWriter(), manager, collector, options, null, manager.getJavaFileObjectsFromPaths(files));
        task.setProcessors(List.of(new DocumentProcessor()));
        boolean success = task.call();
        List<CompilerMessage> messages = collector.getDiagnostics().stream()
                .map(diagnostic -> message(diagnostic, sources))
                .toList();
        return new Compilation(success, messages, generated(output), Map.of());
    }

    @Override
    public void close() throws IOException {
        manager.close();
    }

    private static CompilerMessage message(Diagnostic<? extends JavaFileObject> diagnostic, Path sources) {
        JavaFileObject file = diagnostic.getSource();
        return new CompilerMessage(
                diagnostic.getKind(),
                file == null ? "" : relative(sources, Path.of(file.toUri())),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    private static TreeMap<String, String> generated(Path output) throws IOException {
        TreeMap<String, String> generated = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .forEach(file -> generated.put(relative(output, file), read(file)));
        }
        return generated;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relative(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }
}
