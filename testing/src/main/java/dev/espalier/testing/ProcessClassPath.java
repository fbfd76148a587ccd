package dev.espalier.testing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The jars and folders from which the current process loads its classes, wherever its launcher has put them. */
final class ProcessClassPath {

    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private ProcessClassPath() {}

    /** The class path and module path of a process with these system properties and this class loader. */
    static Set<Path> of(Properties properties, @Nullable ClassLoader loader) {
        // Surefire keeps the class path of the tests in a property of its own when it forks with a manifest-only jar.
        Set<Path> entries = Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
                .map(name -> properties.getProperty(name, ""))
                .flatMap(SEPARATOR::splitAsStream)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // Build tools that run a program inside their own process give it a class loader instead.
        for (ClassLoader next = loader; next != null; next = next.getParent()) {
            if (next instanceof URLClassLoader urls) {
                Stream.of(urls.getURLs()).flatMap(ProcessClassPath::file).forEach(entries::add);
            }
        }
        return entries;
    }

    /** The entries and, after them, all that the manifests of these jars refer to. */
    static Set<Path> withManifests(Collection<Path> entries) {
        Set<Path> all = new LinkedHashSet<>(entries);
        entries.stream().filter(Files::isRegularFile).forEach(jar -> addManifestEntries(jar, all::add));
        return all;
    }

    private static void addManifestEntries(Path jar, Consumer<Path> found) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(Attributes.Name.CLASS_PATH))
                    .stream()
                    .flatMap(WHITE_SPACE::splitAsStream)
                    .filter(reference -> !reference.isEmpty())
                    .flatMap(reference -> file(jar.toUri(), reference))
                    .forEach(found);
        } catch (IOException e) {
            // The virtual machine passes over unreadable entries of the class path as well.
        }
    }

    private static Stream<Path> file(URI base, String reference) {
        try {
            return file(base.resolve(new URI(reference)));
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }

    private static Stream<Path> file(URL url) {
        try {
            return file(url.toURI());
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }

    private static Stream<Path> file(URI uri) {
        return "file".equals(uri.getScheme()) ? Stream.of(Path.of(uri)) : Stream.empty();
    }
}
