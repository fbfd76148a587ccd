package dev.espalier.schema.query.grammar;

import dev.espalier.schema.ServerRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A published Java client, whose classes were generated from the specification of a server. Only the names in them are
 * read; nothing of them runs.
 *
 * @param release the release of the server that it was made for
 * @param root the package under which the types are
 * @param loader what finds its classes
 */
record Client(ServerRelease release, String root, ClassLoader loader) {

    /** Each by itself, so that one cannot be taken for the other. */
    static Client elasticsearch8() {
        Path jar = Path.of("target", "clients", "elasticsearch-java.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    jar.toAbsolutePath() + " is missing: build with Maven, which copies it there");
        }
        try {
            URL[] urls = {jar.toUri().toURL()};
            return new Client(
                    ServerRelease.parse("elasticsearch:8.19"),
                    "co.elastic.clients.elasticsearch.",
                    new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Client elasticsearch9() {
        return new Client(
                ServerRelease.parse("elasticsearch:9.5"),
                "co.elastic.clients.elasticsearch.",
                Client.class.getClassLoader());
    }

    static Client opensearch() {
        return new Client(
                ServerRelease.parse("opensearch:3.9"),
                "org.opensearch.client.opensearch.",
                Client.class.getClassLoader());
    }

    /**
     * The names of what an object has, or of the words of an enumeration.
     *
     * @param type the class, without the root
     * @return empty if the client has no such class
     */
    Optional<Set<String>> names(String type) {
        return find(type).map(Client::names);
    }

    private Optional<Class<?>> find(String type) {
        try {
            return Optional.of(Class.forName(root + type, false, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                boolean own = type.isEnum() ? field.isEnumConstant() : !Modifier.isStatic(field.getModifiers());
                if (own && !owner.getName().startsWith("java.")) {
                    names.add(snake(field.getName()));
                }
            }
        }
        return names;
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return release.toString();
    }
}
