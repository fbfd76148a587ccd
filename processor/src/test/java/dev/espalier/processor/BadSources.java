package dev.espalier.processor;

import dev.espalier.schema.lock.LockCommand;
import dev.espalier.schema.lock.MappingLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Sources that must not compile. Beside them, a directory can hold
 *
 * <ul>
 *   <li>{@code options}: options of the compiler, one for each line; {@code @locks} is the directory of mapping locks;
 *   <li>{@code before}: how the sources were when their locks were accepted;
 *   <li>{@code locks}: locks as files, which no compiler would have written.
 * </ul>
 */
record BadSources(Path directory, Path locks) {

    /** The sources themselves. */
    List<SourceText> sources() {
        return SourceText.allIn(directory).stream()
                .filter(source -> !source.path().startsWith("before/"))
                .toList();
    }

    /** Runs the processor on them. */
    Compilation compile() throws IOException {
        if (Files.exists(directory.resolve("before"))) {
            accept(harness().compile(SourceText.allIn(directory.resolve("before"))));
        }
        if (Files.exists(directory.resolve("locks"))) {
            for (Path lock : Files.list(directory.resolve("locks")).toList()) {
                Files.writeString(locks.resolve(lock.getFileName()), Files.readString(lock));
            }
        }
        return harness().compile(sources());
    }

    private CompilerHarness harness() {
        return CompilerHarness.processingOnly()
                .with(Arrays.stream(Fixtures.options(directory))
                        .map(option -> option.replace("@locks", locks.toString()))
                        .toArray(String[]::new));
    }

    private void accept(Compilation before) throws IOException {
        for (Map.Entry<String, String> file : before.generated().entrySet()) {
            if (file.getKey().endsWith(LockCommand.CANDIDATE)) {
                MappingLock lock = MappingLock.parse(file.getValue());
                Files.writeString(locks.resolve(lock.fileName()), lock.text(), StandardCharsets.UTF_8);
            }
        }
    }
}
