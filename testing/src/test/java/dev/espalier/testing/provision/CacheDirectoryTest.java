package dev.espalier.testing.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheDirectoryTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, , /home/ada/.cache/espalier/servers",
        "Mac OS X, , /home/ada/Library/Caches/espalier/servers",
        "Windows 11, , /home/ada/AppData/Local/espalier/servers",
        "Windows 11, /local, /local/espalier/servers",
    })
    void liesWhereTheOperatingSystemWantsCaches(String system, String localData, String expected) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/ada");
        Map<String, String> environment = localData == null ? Map.of() : Map.of("LOCALAPPDATA", localData);

        assertEquals(
                Path.of(expected), CacheDirectory.of(properties, environment).path());
    }

    @Test
    void liesWhereTheUserWantsIt(@TempDir Path chosen) {
        Properties properties = new Properties();
        properties.setProperty("espalier.testing.cache", chosen.toString());

        assertEquals(chosen, CacheDirectory.of(properties, Map.of()).path());
    }

    @Test
    void neverUsesWhatIsHalfWritten(@TempDir Path folder) throws IOException {
        CacheDirectory cache = new CacheDirectory(folder);
        assertThrows(
                IOException.class,
                () -> cache.provide("server", unfinished -> {
                    Files.createFile(unfinished.resolve("first"));
                    throw new IOException("broken off");
                }));
        assertFalse(Files.exists(folder.resolve("server")));

        Path server = cache.provide("server", unfinished -> Files.createFile(unfinished.resolve("second")));

        assertTrue(Files.exists(server.resolve("second")));
        assertFalse(Files.exists(server.resolve("first")));
    }
}
