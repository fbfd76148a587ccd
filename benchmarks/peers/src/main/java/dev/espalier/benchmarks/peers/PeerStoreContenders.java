package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.roundtrip.StoreContender;
import dev.espalier.benchmarks.roundtrip.StoreContenders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The clients that a user would have instead, with their defaults but for the number of connections. */
public final class PeerStoreContenders implements StoreContenders {

    @Override
    public List<StoreContender> list() {
        return List.of(
                new StoreContender("elasticsearchJava", ElasticsearchStore::new, ElasticsearchStore.class),
                new StoreContender("opensearchJava", OpenSearchStore::new, OpenSearchStore.class),
                new StoreContender("springData", SpringStore::new, SpringStore.class, springLibraries()));
    }

    /** The elasticsearch-java that Spring Data was built with: it does not run with the newest one. */
    private static List<Path> springLibraries() {
        try {
            Path classes = Path.of(PeerStoreContenders.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path libraries = classes.resolveSibling("spring-libraries");
            if (!Files.isDirectory(libraries)) {
                return List.of();
            }
            try (Stream<Path> jars = Files.list(libraries)) {
                return jars.sorted().toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
