package dev.espalier.samples.jdk;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.Credentials;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the index is: on nodes that are running already, or on one that is started for as long as this is open. */
final class Server implements AutoCloseable {

    private final SearchClient client;
    private final @Nullable SearchCluster embedded;

    private Server(SearchClient client, @Nullable SearchCluster embedded) {
        this.client = client;
        this.embedded = embedded;
    }

    /** Connects to the addresses, or starts a node if there are none. */
    static Server open(List<String> addresses, Optional<Credentials> login) {
        if (addresses.isEmpty()) {
            SearchCluster cluster = SearchCluster.builder().start();
            return new Server(SearchClient.connect(cluster.address(0).toString()), cluster);
        }
        var builder = SearchClient.builder();
        addresses.forEach(builder::node);
        login.ifPresent(builder::credentials);
        return new Server(builder.build(), null);
    }

    SearchClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
