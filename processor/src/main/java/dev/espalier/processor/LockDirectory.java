package dev.espalier.processor;

import dev.espalier.schema.lock.MappingLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the user keeps mapping locks: named by an option, read and never written. */
record LockDirectory(Path path) {

    /** The content of the lock of an index, if there is one. */
    Optional<String> read(String index) {
        Path file = path.resolve(MappingLock.fileName(index));
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the mapping lock " + file, e);
        }
    }
}
