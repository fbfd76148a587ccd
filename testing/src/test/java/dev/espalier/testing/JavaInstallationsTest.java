package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaInstallationsTest {

    /** Versions that no machine has beside those made here. */
    private static final int FAR_FUTURE = 9_000;

    @TempDir
    Path folder;

    private final Properties properties = new Properties();

    @BeforeEach
    void livesInTheFolder() {
        properties.setProperty("user.home", folder.toString());
    }

    @Test
    void theRunningOneIsTakenIfItIsNewEnough() {
        assertEquals(Optional.of(JavaInstallation.running()), JavaInstallations.atLeast(17, properties, Map.of()));
    }

    @Test
    void otherwiseTheNewestOfThoseThatAreFound() throws IOException {
        java(".jdks/one", "9001.0.2");
        Path newest = java("elsewhere/two", "9002");
        java(".sdkman/candidates/java/three", "9001");
        java("elsewhere/four", "not a version");

        // Beside a Java that the environment names.
        Map<String, String> environment =
                Map.of("JAVA_HOME_11_X64", folder.resolve("elsewhere/absent").toString());

        assertEquals(
                Optional.of(new JavaInstallation(newest, 9_002)),
                JavaInstallations.atLeast(FAR_FUTURE, properties, environment));
    }

    @Test
    void orTheOneThatIsNamed() throws IOException {
        java(".jdks/newer", "9002");
        Path named = java("named", "9001");
        properties.setProperty("espalier.testing.java.home", named.toString());

        assertEquals(
                Optional.of(new JavaInstallation(named, 9_001)),
                JavaInstallations.atLeast(FAR_FUTURE, properties, Map.of()));
        assertEquals(Optional.empty(), JavaInstallations.atLeast(9_002, properties, Map.of()));
    }

    private Path java(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home.toRealPath();
    }
}
