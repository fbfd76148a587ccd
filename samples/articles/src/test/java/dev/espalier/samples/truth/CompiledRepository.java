package dev.espalier.samples.truth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A repository interface with methods that a test makes up, compiled with the processor while the test runs. */
final class CompiledRepository implements AutoCloseable {

    private final URLClassLoader classes;
    private final Class<?> implementation;

    /**
     * Compiles one for a document of the tests.
     *
     * @param name its simple name
     * @param document the document class
     * @param id the class of its id
     * @param methods the text of its methods
     * @param output an empty directory
     */
    CompiledRepository(String name, Class<?> document, String id, List<String> methods, Path output) {
        this(name, document.getPackageName(), "", document.getSimpleName(), id, methods, output);
    }

    /**
     * Compiles one with its document, for servers that not all builds are for.
     *
     * @param target the servers that the build is for
     * @param name its simple name
     * @param document the text of the document
     * @param documentName the simple name of the document, which is known by an {@code int}
     * @param methods the text of its methods
     * @param output an empty directory
     */
    static CompiledRepository withDocument(
            String target, String name, String document, String documentName, List<String> methods, Path output) {
        return new CompiledRepository(
                name,
                "dev.espalier.samples.made",
                document,
                documentName,
                "Integer",
                methods,
                output,
                "-Aespalier.target=" + target);
    }

    private CompiledRepository(
            String name,
            String packageName,
            String document,
            String documentName,
            String id,
            List<String> methods,
            Path output,
            String... options) {
        String source = """
                package %s;

                import dev.espalier.annotation.*;
                import dev.espalier.repository.DocumentRepository;
                import dev.espalier.search.*;
                import java.util.*;

                @Allow({"REP-405", "REP-409", "REP-412", "REP-422", "REP-429", "REP-438"})
                @Repository
                public interface %s extends DocumentRepository<%s, %s> {
                %s}
                %s""".formatted(packageName, name, documentName, id, String.join("", methods), document);
        compile(packageName + "." + name, source, output, options);
        try {
            // the parent has the package already: classes of one package must have one loader to see each other
            classes = new URLClassLoader(
                    new URL[] {output.toUri().toURL()}, getClass().getClassLoader());
            implementation = classes.loadClass(packageName + "." + name + "_Impl");
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The repository over a client. */
    Object over(SearchClient client) throws ReflectiveOperationException {
        return implementation.getConstructor(SearchClient.class).newInstance(client);
    }

    /** A class beside it. */
    Class<?> load(String simpleName) throws ClassNotFoundException {
        return classes.loadClass(implementation.getPackageName() + "." + simpleName);
    }

    /** The metadata of a document beside it. */
    @SuppressWarnings("unchecked") // the caller knows its documents
    <T> DocumentType<T, Integer> type(String document) throws ReflectiveOperationException {
        Field type = load(document + "_").getDeclaredField("DOCUMENT");
        type.setAccessible(true);
        return (DocumentType<T, Integer>) type.get(null);
    }

    private static void compile(String name, String source, Path output, String... more) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(output);
            List<String> options = new ArrayList<>(List.of(more));
            options.addAll(List.of("--release", "17", "-d", output.toString(), "-implicit:none", "-Xlint:none"));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(messages, files, null, options, null, List.of(new Source(name, source)));
            task.setProcessors(ServiceLoader.load(Processor.class));
            assertTrue(task.call(), messages::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
