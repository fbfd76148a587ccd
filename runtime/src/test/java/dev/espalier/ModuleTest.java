package dev.espalier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What other modules see of the runtime. */
class ModuleTest {

    @Test
    void exportsThePublicPackagesToEveryone() throws IOException {
        assertEquals(
                Set.of(
                        "dev.espalier.admin",
                        "dev.espalier.bulk",
                        "dev.espalier.client",
                        "dev.espalier.codec",
                        "dev.espalier.generated",
                        "dev.espalier.index",
                        "dev.espalier.metamodel",
                        "dev.espalier.query",
                        "dev.espalier.repository",
                        "dev.espalier.search",
                        "dev.espalier.server",
                        "dev.espalier.sql",
                        "dev.espalier.transport",
                        "dev.espalier.transport.discovery",
                        "dev.espalier.transport.error",
                        "dev.espalier.transport.layer",
                        "dev.espalier.transport.node",
                        "dev.espalier.transport.request",
                        "dev.espalier.transport.tls",
                        "dev.espalier.value"),
                descriptor().exports().stream()
                        .filter(exported -> !exported.isQualified())
                        .map(Exports::source)
                        .collect(Collectors.toSet()));
    }

    @Test
    void passesOnOnlyWhatItsSignaturesShow() throws IOException {
        assertEquals(
                Set.of("org.jspecify", "dev.espalier.schema", "tools.jackson.core", "tools.jackson.databind"),
                descriptor().requires().stream()
                        .filter(required -> required.modifiers().contains(Modifier.TRANSITIVE))
                        .map(Requires::name)
                        .collect(Collectors.toSet()));
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream descriptor = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(descriptor);
        }
    }
}
