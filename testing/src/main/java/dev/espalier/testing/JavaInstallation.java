package dev.espalier.testing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A Java on this machine.
 *
 * @param home its folder
 * @param featureVersion such as 17
 */
record JavaInstallation(Path home, int featureVersion) {

    /** The Java that runs this process. */
    static JavaInstallation running() {
        return new JavaInstallation(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** The Java in a folder, if there is one that tells its version. */
    static Optional<JavaInstallation> at(Path folder) {
        Path release = folder.resolve("release");
        if (!Files.isRegularFile(release)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
            String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
            return Optional.of(new JavaInstallation(
                    folder.toRealPath(), Runtime.Version.parse(version).feature()));
        } catch (IOException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
