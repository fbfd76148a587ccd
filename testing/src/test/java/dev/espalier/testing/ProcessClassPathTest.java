package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessClassPathTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"java.class.path", "jdk.module.path", "surefire.test.class.path"})
    void knowsThePropertiesThatHoldAClassPath(String property) {
        Properties properties = new Properties();
        Path first = folder.resolve("a-1.jar");
        Path second = folder.resolve("b-1.jar");
        properties.setProperty(property, first + File.pathSeparator + second);

        assertEquals(List.of(first, second), List.copyOf(ProcessClassPath.of(properties, null)));
    }

    @Test
    void asksTheClassLoaderThatABuildToolHasMade() throws IOException {
        Path jar = folder.resolve("with space-1.jar");
        try (URLClassLoader parent = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
                URLClassLoader child = new URLClassLoader(new URL[0], parent)) {
            assertEquals(List.of(jar), List.copyOf(ProcessClassPath.of(new Properties(), child)));
        }
    }

    @Test
    void followsTheManifestsOfJarsThatStandForAClassPath() throws IOException {
        Path beside = folder.resolve("beside-1.jar");
        Path elsewhere = folder.resolve("with space").resolve("elsewhere-1.jar");
        Path booter = jarWithClassPath("beside-1.jar " + elsewhere.toUri() + " http://example.org/remote.jar");

        assertEquals(List.of(booter, beside, elsewhere), List.copyOf(ProcessClassPath.withManifests(List.of(booter))));
    }

    private Path jarWithClassPath(String classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.CLASS_PATH, classPath);
        Path jar = folder.resolve("booter.jar");
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
        return jar;
    }
}
