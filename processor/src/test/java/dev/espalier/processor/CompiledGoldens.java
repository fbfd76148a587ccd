package dev.espalier.processor;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What comes of compiling the sources of golden directories: once for all tests of a run, since it is always the same. */
final class CompiledGoldens {

    private static final Map<Path, Compilation> COMPILED = new ConcurrentHashMap<>();

    private CompiledGoldens() {}

    static Compilation of(Path golden) {
        return COMPILED.computeIfAbsent(golden, CompiledGoldens::compile);
    }

    private static Compilation compile(Path golden) {
        return CompilerHarness.compiling()
                .with(Fixtures.options(golden))
                .compile(SourceText.allIn(golden.resolve("input")));
    }
}
