package dev.espalier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages of the runtime: who may use whom, and which libraries. */
class PackageDependenciesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/espalier");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("codec", Set.of("schema")),
            Map.entry("value", Set.of("codec")),
            Map.entry("query", Set.of("server", "value", "codec")),
            Map.entry("metamodel", Set.of("query", "value", "codec")),
            Map.entry("search", Set.of("metamodel", "query", "server", "codec")),
            Map.entry("transport.support", Set.of()),
            Map.entry("transport.tls", Set.of()),
            Map.entry("transport.node", Set.of("transport.support")),
            Map.entry("transport.error", Set.of("transport.node")),
            Map.entry("transport.request", Set.of("transport.error", "transport.node", "transport.support")),
            Map.entry("transport.discovery", Set.of("transport.request", "transport.node")),
            Map.entry("transport.layer", Set.of("transport.request", "transport.node", "transport.tls")),
            // below the calls: it carries attempts, and knows nothing of a second one
            Map.entry(
                    "transport.http",
                    Set.of(
                            "transport.layer",
                            "transport.request",
                            "transport.error",
                            "transport.node",
                            "transport.tls",
                            "transport.support")),
            Map.entry(
                    "transport.cluster",
                    Set.of(
                            "transport.discovery",
                            "transport.request",
                            "transport.error",
                            "transport.node",
                            "transport.support")),
            Map.entry(
                    "transport",
                    Set.of(
                            "transport.cluster",
                            "transport.http",
                            "transport.layer",
                            "transport.discovery",
                            "transport.request",
                            "transport.error",
                            "transport.node",
                            "transport.tls",
                            "transport.support")),
            Map.entry("server", Set.of("transport.error")),
            Map.entry("async", Set.of()),
            Map.entry(
                    "exchange",
                    Set.of("async", "transport", "transport.error", "transport.request", "metamodel", "codec")),
            Map.entry(
                    "index",
                    Set.of(
                            "exchange",
                            "transport",
                            "transport.error",
                            "transport.request",
                            "metamodel",
                            "codec",
                            "schema")),
            Map.entry(
                    "admin",
                    Set.of(
                            "async",
                            "exchange",
                            "transport",
                            "transport.error",
                            "transport.request",
                            "server",
                            "codec")),
            Map.entry(
                    "sql",
                    Set.of(
                            "async",
                            "exchange",
                            "transport",
                            "transport.error",
                            "transport.request",
                            "server",
                            "codec")),
            Map.entry(
                    "bulk",
                    Set.of("exchange", "transport", "transport.error", "transport.request", "metamodel", "codec")),
            Map.entry(
                    "client",
                    Set.of(
                            "admin",
                            "async",
                            "sql",
                            "index",
                            "bulk",
                            "server",
                            "exchange",
                            "transport",
                            "transport.error",
                            // the names of media types, which the client negotiates
                            "transport.http",
                            "transport.layer",
                            "transport.node",
                            "transport.request",
                            "transport.tls",
                            "search",
                            "metamodel",
                            "query",
                            "codec")),
            Map.entry("repository", Set.of("client", "search", "query", "metamodel", "bulk", "transport", "codec")),
            Map.entry(
                    "generated",
                    Set.of(
                            "repository",
                            "client",
                            // publishers of one page
                            "async",
                            "bulk",
                            "search",
                            "metamodel",
                            "query",
                            "codec",
                            "transport")));

    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "org.apache.hc", Set.of("transport.http"),
            "org.slf4j",
                    Set.of(
                            "transport",
                            "transport.support",
                            "transport.request",
                            "transport.http",
                            "transport.cluster",
                            // of listeners that fail there is nobody else to tell
                            "bulk",
                            "async",
                            "client"),
            // by what @Json and properties of JsonNode ask for, nothing else
            "tools.jackson.databind", Set.of("codec"));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    /** A name in a string is no arrow. */
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    private static final Pattern OWN_PACKAGE = Pattern.compile("^package [^;]*;", Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile("\\bdev\\.espalier\\.([a-z]+(?:\\.[a-z]+)*)\\.[A-Z*]");

    @Test
    void everyPackageUsesOnlyWhatLiesBelowIt() {
        Map<String, Set<String>> wrong = new TreeMap<>();
        packages().forEach((name, code) -> {
            Set<String> used = references(code);
            used.remove(name);
            used.removeAll(ALLOWED.getOrDefault(name, Set.of()));
            if (!used.isEmpty()) {
                wrong.put(name, used);
            }
        });
        assertEquals(Map.of(), wrong);
    }

    @Test
    void theTableNamesEveryPackage() {
        assertEquals(new TreeSet<>(ALLOWED.keySet()), new TreeSet<>(packages().keySet()));
    }

    @Test
    void theTableHasNoCycle() {
        Set<String> settled = new LinkedHashSet<>(Set.of("schema"));
        boolean progress = true;
        while (progress) {
            progress = ALLOWED.keySet().stream()
                    .filter(name -> !settled.contains(name) && settled.containsAll(ALLOWED.get(name)))
                    .toList()
                    .stream()
                    .anyMatch(settled::add);
        }
        assertTrue(settled.containsAll(ALLOWED.keySet()), () -> "in order: " + settled);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        Map<String, Set<String>> users = new TreeMap<>();
        LIBRARIES
                .keySet()
                .forEach(library -> users.put(
                        library,
                        packages().entrySet().stream()
                                .filter(entry -> entry.getValue().contains(library + "."))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toCollection(TreeSet::new))));
        LIBRARIES.forEach((library, allowed) -> assertTrue(
                allowed.containsAll(users.get(library)), () -> library + " is used in " + users.get(library)));
        assertEquals(Set.of("transport.http"), users.get("org.apache.hc"), "the rule must see what it is about");
    }

    private static Set<String> references(String code) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = REFERENCE.matcher(code);
        while (matcher.find()) {
            String name = matcher.group(1);
            names.add(name.startsWith("schema.") ? "schema" : name);
        }
        return names;
    }

    /** The code of each package, without comments, and without text: to name a class is not to use it. */
    private static Map<String, String> packages() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return sources.stream()
                    .collect(Collectors.groupingBy(
                            PackageDependenciesTest::packageOf,
                            TreeMap::new,
                            Collectors.mapping(PackageDependenciesTest::code, Collectors.joining("\n"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file).getParent().toString().replace(File.separatorChar, '.');
    }

    private static String code(Path file) {
        try {
            String text = Files.readString(file);
            String code = TEXT.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
            return OWN_PACKAGE.matcher(code).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
