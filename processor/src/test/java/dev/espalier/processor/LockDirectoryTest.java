package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.plan.lock.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void findsTheLockOfAnIndex() throws IOException {
        Files.writeString(directory.resolve("articles.json"), "{}");
        assertEquals(new LockFile.Found("{}"), new LockDirectory(directory).read("articles"));
        assertEquals(new LockFile.Missing(), new LockDirectory(directory).read("books"));
        assertEquals(new LockFile.Missing(), new LockDirectory(directory.resolve("later")).read("articles"));
    }

    @Test
    void saysWhatIsThereInsteadOfALock() throws IOException {
        Path text = Files.writeString(directory.resolve("text"), "");
        Path folder = Files.createDirectory(directory.resolve("articles.json"));
        Path bytes = Files.write(directory.resolve("books.json"), new byte[] {(byte) 0xff, 0});
        assertUnreadable(text + " is no directory", new LockDirectory(text).read("articles"));
        assertUnreadable(folder + " is a directory", new LockDirectory(directory).read("articles"));
        assertUnreadable(bytes + " is no text in UTF-8", new LockDirectory(directory).read("books"));
    }

    private static void assertUnreadable(String why, LockFile file) {
        assertEquals(new LockFile.Unreadable("cannot be read: " + why), file);
    }
}
