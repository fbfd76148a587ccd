package dev.espalier.stress;

import static dev.espalier.Conditions.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Fault 50: an application that is taken out of a server takes the client with it. A thread, a thread-local value, a shutdown
 * hook or a static registry of the JDK that were left behind would hold on to its class loader.
 */
@Timeout(60)
class UnloadTest {

    @Test
    void aClassLoaderWhoseClientsAreClosedIsCollected() throws Exception {
        try (FastNode node = new FastNode()) {
            WeakReference<ClassLoader> loader = callInOwnLoader(node.node().port());

            assertEquals(UnloadedClient.CALLS, node.requests());
            await(
                    () -> {
                        System.gc();
                        return loader.get() == null;
                    },
                    "the class loader is collected");
        }
    }

    /** On this thread, which lives on. */
    private static WeakReference<ClassLoader> callInOwnLoader(int port)
            throws IOException, ReflectiveOperationException {
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(UnloadTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> client = loader.loadClass(UnloadedClient.class.getName());
            assertNotSame(UnloadedClient.class, client);
            ((IntConsumer) client.getConstructor().newInstance()).accept(port);
            return new WeakReference<>(loader);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
