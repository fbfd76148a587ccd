package dev.espalier.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Where Java may be on a machine. */
final class JavaInstallations {

    /** The system property with the home of a Java for servers. */
    static final String PROPERTY = "espalier.testing.java.home";

    private JavaInstallations() {}

    /**
     * Finds a Java on this machine for a server.
     *
     * @throws SearchServerUnavailableException if there is none
     */
    static JavaInstallation require(SearchServerKind kind) {
        return atLeast(kind.leastJava(), System.getProperties(), System.getenv())
                .orElseThrow(() -> new SearchServerUnavailableException(
                        kind,
                        "it needs Java " + kind.leastJava()
                                + " or newer and no such Java was found; name its home in the system property "
                                + PROPERTY,
                        null));
    }

    /**
     * Finds a Java that is new enough: the one that runs this process, else the one that the system property names, else
     * the newest that lies beside them, is named by the environment, or lies where tools put it.
     */
    static Optional<JavaInstallation> atLeast(
            int featureVersion, Properties properties, Map<String, String> environment) {
        JavaInstallation running = JavaInstallation.running();
        if (running.featureVersion() >= featureVersion) {
            return Optional.of(running);
        }
        String chosen = properties.getProperty(PROPERTY, "");
        Stream<Path> candidates =
                chosen.isEmpty() ? candidates(running.home(), properties, environment) : Stream.of(Path.of(chosen));
        return candidates
                .flatMap(folder -> JavaInstallation.at(folder).stream())
                .filter(java -> java.featureVersion() >= featureVersion)
                .max(Comparator.comparingInt(JavaInstallation::featureVersion));
    }

    private static Stream<Path> candidates(Path running, Properties properties, Map<String, String> environment) {
        List<Path> named = environment.entrySet().stream()
                // Machines for continuous integration have one variable for each version.
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME")
                        && !variable.getValue().isEmpty())
                .map(variable -> Path.of(variable.getValue()))
                .toList();
        List<Path> parents = new ArrayList<>();
        Stream.concat(Stream.of(running), named.stream())
                .map(Path::getParent)
                .filter(parent -> parent != null)
                .forEach(parents::add);
        Path home = Path.of(properties.getProperty("user.home"));
        parents.add(Path.of("/usr/lib/jvm"));
        parents.add(Path.of("/Library/Java/JavaVirtualMachines"));
        parents.add(home.resolve(".sdkman/candidates/java"));
        parents.add(home.resolve(".jdks"));
        return Stream.concat(named.stream(), parents.stream().flatMap(JavaInstallations::children))
                // On macOS a Java is a bundle, with the real folder inside.
                .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")));
    }

    private static Stream<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().stream();
        } catch (IOException e) {
            // A folder that cannot be read has nothing to offer.
            return Stream.empty();
        }
    }
}
