package dev.espalier.processor;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.metamodel.DocumentType;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A directory of class files that documents of another module use. */
record ClassLibrary(Path directory) {

    /** Compiles sources into the directory, without the processor. */
    static ClassLibrary compiled(Path directory, List<SourceText> sources, String... options) throws IOException {
        Compilation compilation = CompilerHarness.compilingOnly().with(options).compile(sources);
        for (Map.Entry<String, byte[]> file : compilation.classes().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return new ClassLibrary(directory);
    }

    /** Compiles a source that uses the library, as strictly as this project's own. */
    Compilation compile(SourceText source) {
        return CompilerHarness.compiling().with("-cp", classPath()).compile(source);
    }

    /** Runs the processor alone on a source that uses the library. */
    Compilation process(SourceText source) {
        return CompilerHarness.processingOnly().with("-cp", classPath()).compile(source);
    }

    /** Compiles what the processor has written for sources that are in the library as class files. */
    Compilation compileGenerated(Compilation processed) {
        List<SourceText> sources = processed.generated().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> SourceText.of(
                        file.getKey().substring(0, file.getKey().length() - ".java".length()), file.getValue()))
                .toList();
        return CompilerHarness.compilingOnly()
                .with("-Xlint:all", "-Werror", "-cp", classPath())
                .compile(sources);
    }

    /** Reads JSON by the codec of a metamodel that was compiled against the library, and writes it again. */
    String roundTrip(Compilation compilation, String metamodel, String json)
            throws IOException, ReflectiveOperationException {
        DocumentCodec<Object> codec = codec(compilation, metamodel);
        Object document = codec.fromJson(json.getBytes(StandardCharsets.UTF_8), DocumentMetadata.of("1"));
        return new String(codec.toJson(document), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private DocumentCodec<Object> codec(Compilation compilation, String metamodel)
            throws IOException, ReflectiveOperationException {
        Map<String, byte[]> classes = new HashMap<>(compilation.classes());
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        Field field = new CompiledClasses(classes).loadClass(metamodel).getField("DOCUMENT");
        return ((DocumentType<Object, ?>) field.get(null)).codec();
    }

    private String classPath() {
        return directory + File.pathSeparator + System.getProperty("java.class.path");
    }
}
