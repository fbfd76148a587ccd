package dev.espalier.testing.provision;

import dev.espalier.testing.launcher.DirectoryTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Modules of which an archive has the library alone, because another module needs that. The library contains the description
 * that makes a module of it.
 *
 * @param libraries by the name of the module, its library in the archive
 */
record LentModules(Map<String, String> libraries) {

    private static final String DESCRIPTION = "plugin-descriptor.properties";

    void copy(ZipFolder archive, Path modules) throws IOException {
        Path found = modules.resolveSibling("modules.lent");
        archive.copy(found, libraries::containsValue);
        for (Map.Entry<String, String> library : libraries.entrySet()) {
            Path jar = found.resolve(library.getValue());
            if (!Files.exists(jar)) {
                throw new ProvisioningException("the archive of modules does not contain " + library.getValue());
            }
            Path module = Files.createDirectories(modules.resolve(library.getKey()));
            describe(library.getKey(), jar, module);
            Files.move(jar, module.resolve(jar.getFileName()));
        }
        if (Files.exists(found)) {
            DirectoryTree.delete(found);
        }
    }

    private static void describe(String name, Path jar, Path module) throws IOException {
        try (ZipFile library = new ZipFile(jar.toFile())) {
            ZipEntry description = library.getEntry("META-INF/es-plugins/" + name + "/" + DESCRIPTION);
            if (description == null) {
                throw new ProvisioningException(jar.getFileName() + " does not describe the module " + name);
            }
            try (InputStream content = library.getInputStream(description)) {
                Files.copy(content, module.resolve(DESCRIPTION));
            }
        }
    }
}
