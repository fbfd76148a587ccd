package dev.espalier.benchmarks.peers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose annotation processing is measured, and for what. */
enum Contender {
    AVAJE("avaje-jsonb, codec", "io.avaje.jsonb.generator.JsonbProcessor"),
    ESPALIER("espalier, codec and the repository that each document gets"),
    ESPALIER_QUERIES("espalier, codec and a repository of five query methods"),
    ESPALIER_BOTH("espalier, codec and both repositories");

    private final String title;
    private final String processor;

    Contender(String title) {
        this(title, "dev.espalier.processor.DocumentProcessor");
    }

    Contender(String title, String processor) {
        this.title = title;
        this.processor = processor;
    }

    String title() {
        return title;
    }

    /** The options that name the processor, with the jars that a build would give it and no others. */
    List<String> options() {
        List<String> jars = this == AVAJE ? List.of("avaje") : List.of("espalier", "javapoet", "jspecify");
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> jars.stream().anyMatch(new File(entry).getName()::contains))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-processor", processor, "-processorpath", path);
    }

    /** Writes the sources of so many documents into a new directory. */
    void writeSources(Path directory, int count, boolean nested) throws IOException {
        DocumentSources sources = nested ? DocumentSources.NESTED : DocumentSources.PLAIN;
        switch (this) {
            case AVAJE -> sources.writeForAvaje(directory, count);
            case ESPALIER -> sources.writeForEspalier(directory, count, true, false);
            case ESPALIER_QUERIES -> sources.writeForEspalier(directory, count, false, true);
            case ESPALIER_BOTH -> sources.writeForEspalier(directory, count, true, true);
        }
    }
}
