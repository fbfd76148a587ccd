package dev.espalier.samples.truth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * Compiles one.
     *
     * @param name its simple name
     * @param document the document class
     * @param id the class of its id
     * @param methods the text of its methods
     * @param output an empty directory
     */
    CompiledRepository(String name, Class<?> document, String id, List<String> methods, Path output) {
        String packageName = document.getPackageName();
        String source = """
                package %s;

                import dev.espalier.annotation.*;
                import dev.espalier.repository.DocumentRepository;
                import java.util.*;

                @Allow({"REP-405", "REP-409", "REP-412", "REP-422", "REP-429", "REP-438"})
                @Repository
                public interface %s extends DocumentRepository<%s, %s> {
                %s}
                """.formatted(packageName, name, document.getSimpleName(), id, String.join("", methods));
        compile(packageName + "." + name, source, output);
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

    private static void compile(String name, String source, Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(output);
            List<String> options = List.of("--release", "17", "-d", output.toString(), "-implicit:none", "-Xlint:none");
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
