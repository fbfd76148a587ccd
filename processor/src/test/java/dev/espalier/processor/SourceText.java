package dev.espalier.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
public final class SourceText extends SimpleJavaFileObject {

    private final String text;

    private SourceText(String path, String text) {
        super(URI.create("memory:///" + path), Kind.SOURCE);
        this.text = text;
    }

    /** A source whose path follows from its package and type: {@code com.acme.Article}. */
    public static SourceText of(String typeName, String text) {
        return new SourceText(typeName.replace('.', '/') + ".java", text);
    }

    /** All sources in a directory, sorted by path. */
    static List<SourceText> allIn(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new SourceText(directory.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** The path, as messages have it. */
    String path() {
        return toUri().getPath().substring(1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
