package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.JavaProcess;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A client that is measured.
 *
 * @param name the name in results
 * @param connect makes a client of the server at an address
 * @param program gets its first document from the server at the address that is its argument
 * @param libraries jars that it needs in versions of its own; mostly none
 */
public record StoreContender(String name, Function<URI, StoreClient> connect, Class<?> program, List<Path> libraries) {

    /** What the others are compared with: HttpClient's classic form and hand-written JSON. */
    public static final String RAW = "rawClassic";

    /** What is measured here. */
    public static final String OWN = "espalier";

    /**
     * A client that needs nothing but the class path.
     *
     * @param name the name in results
     * @param connect makes a client of the server at an address
     * @param program gets its first document
     */
    public StoreContender(String name, Function<URI, StoreClient> connect, Class<?> program) {
        this(name, connect, program, List.of());
    }

    /**
     * The class path for a process of this contender.
     *
     * @return its own libraries, which go before others of the same classes, and the class path of this process
     */
    public String classPath() {
        return Stream.concat(libraries.stream().map(Path::toString), Stream.of(JavaProcess.ownClassPath()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * The contenders on the class path.
     *
     * @return all that a {@link StoreContenders} provides, our own and what lies below first
     */
    public static List<StoreContender> all() {
        return ServiceLoader.load(StoreContenders.class).stream()
                .sorted(Comparator.comparing(provider -> provider.type() != OwnStoreContenders.class))
                .map(ServiceLoader.Provider::get)
                .map(StoreContenders::list)
                .flatMap(Collection::stream)
                .toList();
    }

    /**
     * A contender on the class path.
     *
     * @param name its name
     * @return the contender
     * @throws IllegalArgumentException if there is none of that name
     */
    public static StoreContender named(String name) {
        return all().stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contender is called " + name));
    }
}
