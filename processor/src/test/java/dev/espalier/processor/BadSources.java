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
import java.util.stream.Stream;

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
        return sources(directory);
    }

    static List<SourceText> sources(Path directory) {
        return SourceText.allIn(directory).stream()
                .filter(source -> !source.path().startsWith("before/"))
                .toList();
    }

    /** What they announce in comments. */
    List<ExpectedProblem> expected() {
        return expected(directory);
    }

    static List<ExpectedProblem> expected(Path directory) {
        return sources(directory).stream()
                .flatMap(source -> ExpectedProblem.in(source).stream())
                .sorted()
                .toList();
    }

    /** The options of the compiler, once there are the locks that they speak of. */
    String[] options() throws IOException {
        if (Files.exists(directory.resolve("before"))) {
            accept(CompilerHarness.processingOnly()
                    .with(statedOptions())
                    .compile(SourceText.allIn(directory.resolve("before"))));
        }
        for (Path lock : files(directory.resolve("locks"))) {
            Files.writeString(locks.resolve(lock.getFileName()), Files.readString(lock));
        }
        return statedOptions();
    }

    /** Runs the processor on them. */
    Compilation compile() throws IOException {
        return CompilerHarness.processingOnly().with(options()).compile(sources());
    }

    private String[] statedOptions() {
        return Arrays.stream(Fixtures.options(directory))
                .map(option -> option.replace("@locks", locks.toString()))
                .toArray(String[]::new);
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
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
