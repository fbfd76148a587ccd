package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerClassPathTest {

    private static final ServerArtifact CORE =
            new ServerArtifact("com.fasterxml.jackson.core", "jackson-core", "2.18.2");

    @ParameterizedTest
    @CsvSource({
        // the tested version, wherever it is
        "lib/jackson-core-2.18.2.jar, lib/jackson-core-2.18.2.jar",
        // not a namesake of another group
        "r/tools/jackson/core/jackson-core/3.2.4/jackson-core-3.2.4.jar"
                + " r/com/fasterxml/jackson/core/jackson-core/2.18.2/jackson-core-2.18.2.jar,"
                + " r/com/fasterxml/jackson/core/jackson-core/2.18.2/jackson-core-2.18.2.jar",
        // the version that a Maven build has chosen
        "r/tools/jackson/core/jackson-core/3.2.4/jackson-core-3.2.4.jar"
                + " r/com/fasterxml/jackson/core/jackson-core/2.20.0/jackson-core-2.20.0.jar,"
                + " r/com/fasterxml/jackson/core/jackson-core/2.20.0/jackson-core-2.20.0.jar",
        // or a Gradle build
        "g/tools.jackson.core/jackson-core/3.2.4/1f/jackson-core-3.2.4.jar"
                + " g/com.fasterxml.jackson.core/jackson-core/2.20.0/2e/jackson-core-2.20.0.jar,"
                + " g/com.fasterxml.jackson.core/jackson-core/2.20.0/2e/jackson-core-2.20.0.jar",
        // or somebody who keeps jars in a folder
        "lib/jackson-core-2.20.0.jar, lib/jackson-core-2.20.0.jar",
    })
    void picksTheJarOfAnArtifact(String classPath, String jar) {
        ServerClassPath picked = ServerClassPath.pick(List.of(CORE), paths(classPath));

        assertEquals(List.of(Path.of(jar)), picked.jars());
        assertEquals(List.of(), picked.missing());
    }

    @ParameterizedTest
    @CsvSource({
        "lib/jackson-core-jvm-2.18.2.jar",
        "lib/jackson-core.jar",
        "lib/jackson-core-2.18.2.pom",
        "lib/jackson-2.18.2.jar",
        "target/classes",
    })
    void namesAnArtifactThatIsMissing(String classPath) {
        ServerClassPath picked = ServerClassPath.pick(List.of(CORE), paths(classPath));

        assertEquals(List.of(), picked.jars());
        assertEquals(List.of(CORE), picked.missing());
    }

    @Test
    void refusesToStartWithoutAnArtifact() {
        List<ServerArtifact> artifacts = List.of(new ServerArtifact("org.example", "absent", "1.0"));

        String message = assertThrows(SearchClusterException.class, () -> ServerClassPath.ofThisProcess(artifacts))
                .getMessage();

        assertTrue(message.startsWith("The class path lacks org.example:absent:1.0,"), message);
    }

    @Test
    void remarksOnVersionsThatItWasNotTestedWith() {
        assertEquals(
                "",
                ServerClassPath.pick(List.of(CORE), paths("lib/jackson-core-2.18.2.jar"))
                        .remarks());
        String remarks = ServerClassPath.pick(List.of(CORE), paths("lib/jackson-core-2.20.0.jar"))
                .remarks();
        assertTrue(remarks.contains("jackson-core-2.20.0.jar"), remarks);
    }

    @Test
    void theListThatTheBuildHasRecordedIsComplete() {
        List<ServerArtifact> artifacts = ServerArtifact.list("opensearch-artifacts.txt");

        for (String name : List.of("opensearch", "lucene-core", "transport-netty4-client", "log4j-core", "jts-core")) {
            assertTrue(artifacts.stream().anyMatch(artifact -> artifact.name().equals(name)), name);
        }
        assertTrue(artifacts.stream().noneMatch(artifact -> artifact.group().contains("junit")));
        assertEquals(
                artifacts.size(),
                ServerClassPath.ofThisProcess(artifacts).jars().size());
    }

    private static List<Path> paths(String classPath) {
        return Stream.of(classPath.split(" ")).map(Path::of).toList();
    }
}
