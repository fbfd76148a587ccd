package dev.espalier.processor.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Reads files that annotations name, wherever the compiler finds them. */
final class QueryResources {

    private static final List<Location> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH);

    /** Compilers take no name that leads out of where they look. */
    private static final String NAME = "(?!(?:.*/)?\\.{1,2}(?:/|$))[^\\\\/:]+(?:/[^\\\\/:]+)*";

    private final Filer filer;

    QueryResources(Filer filer) {
        this.filer = filer;
    }

    /** The content of a file; empty if the compiler finds none. */
    Optional<String> read(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (!relative.matches(NAME)) {
            return Optional.empty();
        }
        return LOCATIONS.stream()
                .flatMap(location -> read(location, relative).stream())
                .findFirst();
    }

    private Optional<String> read(Location location, String path) {
        // JSON is in UTF-8, whatever the encoding of sources is
        try (InputStream input = filer.getResource(location, "", path).openInputStream()) {
            return Optional.of(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException notThere) {
            return Optional.empty();
        }
    }
}
