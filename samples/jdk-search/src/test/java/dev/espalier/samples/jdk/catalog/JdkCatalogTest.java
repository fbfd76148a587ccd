package dev.espalier.samples.jdk.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.samples.jdk.api.ApiMethod;
import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.api.Kind;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JdkCatalogTest {

    private static Catalog catalog;

    @BeforeAll
    static void read() {
        catalog = JdkCatalog.read();
    }

    @Test
    void hasThousandsOfTypesEachOnce() {
        assertTrue(catalog.types().size() >= 3000, () -> catalog.types().size() + " types");
        assertTrue(catalog.methodCount() >= 30_000, () -> catalog.methodCount() + " methods");
        Set<String> names = catalog.types().stream().map(ApiType::name).collect(Collectors.toSet());
        assertEquals(catalog.types().size(), names.size());
    }

    @Test
    void describesAnInterface() {
        ApiType queue = type("java.util.concurrent.BlockingQueue");
        assertEquals("BlockingQueue", queue.simpleName());
        assertEquals("Blocking Queue", queue.words());
        assertEquals("java.base", queue.module());
        assertEquals("java.util.concurrent", queue.packageName());
        assertEquals(Kind.INTERFACE, queue.kind());
        assertEquals(List.of("public", "abstract"), queue.modifiers());
        assertEquals(List.of("java.util.Queue"), queue.supertypes());
        assertFalse(queue.deprecated());
        ApiMethod poll = method(queue, "poll");
        assertEquals("Object", poll.returnType());
        assertEquals(List.of("long", "TimeUnit"), poll.parameterTypes());
        assertEquals(List.of("InterruptedException"), poll.exceptions());
        assertFalse(poll.isStatic());
    }

    @Test
    void describesAClassWithSuperclassAndInterfaces() {
        ApiType list = type("java.util.ArrayList");
        assertEquals(Kind.CLASS, list.kind());
        assertEquals(
                List.of(
                        "java.util.AbstractList",
                        "java.util.List",
                        "java.util.RandomAccess",
                        "java.lang.Cloneable",
                        "java.io.Serializable"),
                list.supertypes());
    }

    @Test
    void erasesTypesAndKeepsArraysAndNesting() {
        ApiMethod park = method(type("java.util.concurrent.locks.LockSupport"), "parkNanos");
        assertEquals("void", park.returnType());
        ApiMethod copyInto = method(type("java.util.Vector"), "copyInto");
        assertEquals(List.of("Object[]"), copyInto.parameterTypes());
        ApiMethod firstEntry = method(type("java.util.TreeMap"), "firstEntry");
        assertEquals("Map.Entry", firstEntry.returnType());
        ApiMethod compareTo = method(type("java.lang.Enum"), "compareTo");
        assertEquals(List.of("Enum"), compareTo.parameterTypes());
    }

    @Test
    void hasNestedTypesButOnlyPublicOnes() {
        assertEquals("Map.Entry", type("java.util.Map.Entry").simpleName());
        assertTrue(find("java.util.HashMap.Node").isEmpty());
    }

    @Test
    void knowsWhatWillBeRemoved() {
        ApiType manager = type("java.lang.SecurityManager");
        assertTrue(manager.deprecated());
        assertTrue(manager.forRemoval());
        assertEquals("17", manager.deprecatedSince());
    }

    @Test
    void hasEveryUnqualifiedExportOfTheImageAndNothingElse() {
        Set<String> exported = ModuleFinder.ofSystem().findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(export -> !export.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        Set<String> read = catalog.types().stream().map(ApiType::packageName).collect(Collectors.toSet());
        assertEquals(exported, read);
    }

    @Test
    void readsSomeModulesOnly() {
        Catalog base = JdkCatalog.read("java.base"::equals);
        assertEquals(1, base.moduleCount());
        assertEquals(
                catalog.types().stream()
                        .filter(type -> type.module().equals("java.base"))
                        .toList(),
                base.types());
    }

    private static Optional<ApiType> find(String name) {
        return catalog.types().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private static ApiType type(String name) {
        return find(name).orElseThrow();
    }

    private static ApiMethod method(ApiType type, String name) {
        return type.methods().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
