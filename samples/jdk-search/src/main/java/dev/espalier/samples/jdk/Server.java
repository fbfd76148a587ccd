package dev.espalier.samples.jdk;

import dev.espalier.client.SearchClient;
import dev.espalier.client.SearchClientBuilder;
import dev.espalier.server.ServerInfo;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Credentials;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the index is: on nodes that are running already, or on one that is started for as long as this is open. */
final class Server implements AutoCloseable {

    private final SearchClient client;
    private final String where;
    private final @Nullable SearchCluster embedded;

    private Server(SearchClient client, String where, @Nullable SearchCluster embedded) {
        this.client = client;
        this.where = where;
        this.embedded = embedded;
    }

    /** Uses the nodes at the addresses, or starts one if there are none. Returns when one has answered. */
    static Server open(List<String> addresses, Optional<Credentials> login) {
        Server server = addresses.isEmpty() ? embedded() : remote(addresses, login);
        try {
            server.client.info();
            return server;
        } catch (RuntimeException noAnswer) {
            server.close();
            throw noAnswer;
        }
    }

    private static Server embedded() {
        SearchCluster cluster = SearchCluster.builder().start();
        String address = cluster.address(0).toString();
        return new Server(SearchClient.connect(address), address, cluster);
    }

    private static Server remote(List<String> addresses, Optional<Credentials> login) {
        SearchClientBuilder builder = SearchClient.builder().nodes(addresses.toArray(String[]::new));
        login.ifPresent(credentials -> builder.transport(settings -> settings.credentials(credentials)));
        return new Server(builder.build(), String.join(" ", addresses), null);
    }

    SearchClient client() {
        return client;
    }

    String description() {
        ServerInfo info = client.info();
        String family = switch (info.distribution()) {
            case ELASTICSEARCH -> "Elasticsearch";
            case OPENSEARCH -> "OpenSearch";
        };
        return family + " " + info.version() + " at " + where;
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
