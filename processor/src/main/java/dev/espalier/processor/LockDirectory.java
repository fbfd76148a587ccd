package dev.espalier.processor;

import dev.espalier.processor.plan.lock.LockFile;
import dev.espalier.schema.lock.MappingLock;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the user keeps mapping locks: named by an option, read and never written. */
record LockDirectory(Path path) {

    /** The lock of an index. */
    LockFile read(String index) {
        Path file = path.resolve(MappingLock.fileName(index));
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return unreadable(path + " is no directory");
        }
        if (Files.isDirectory(file)) {
            return unreadable(file + " is a directory");
        }
        try {
            return Files.exists(file) ? new LockFile.Found(Files.readString(file)) : new LockFile.Missing();
        } catch (CharacterCodingException e) {
            return unreadable(file + " is no text in UTF-8");
        } catch (IOException e) {
            return unreadable(e.toString());
        }
    }

    private static LockFile unreadable(String why) {
        return new LockFile.Unreadable("cannot be read: " + why);
    }
}
