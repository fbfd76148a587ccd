package dev.espalier.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    Path folder;

    @Test
    void isTheOneForAllTemporaryFilesUnlessAnotherIsPreferred() {
        assertEquals(Path.of("tmp"), folder(""));
        assertEquals(Path.of("tmp"), folder(" "));
        assertEquals(Path.of("tmp"), TemporaryFolder.of(properties()).path());
        assertEquals(folder, folder(folder.toString()));
    }

    @Test
    void isNotOneThatIsNotThere() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertEquals(Path.of("tmp"), folder(folder.resolve("nowhere").toString()));
        assertEquals(Path.of("tmp"), folder(file.toString()));
    }

    @Test
    void isNotOneWithoutRoom() throws IOException {
        long room = Files.getFileStore(folder).getTotalSpace();

        assertTrue(TemporaryFolder.suits(folder, 1));
        assertFalse(TemporaryFolder.suits(folder, room + 1));
    }

    @Test
    void isLeftAsItWas() throws IOException {
        assertTrue(TemporaryFolder.suits(folder, 1));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static Path folder(String preferred) {
        Properties properties = properties();
        properties.setProperty(TemporaryFolder.PROPERTY, preferred);
        return TemporaryFolder.of(properties).path();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("java.io.tmpdir", "tmp");
        return properties;
    }
}
