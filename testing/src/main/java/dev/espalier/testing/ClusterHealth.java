package dev.espalier.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;

/** Asks a node for the health of its cluster until it is as expected. */
final class ClusterHealth {

    private static final int PAUSE_MILLISECONDS = 50;
    /** How long the server itself waits before it answers that the health is not as expected. */
    private static final int SERVER_WAIT_SECONDS = 1;

    private final SearchServerKind kind;
    private final Optional<ClusterSecurity> security;
    private final ClusterNode node;
    private final ServerProcess process;
    private String lastAnswer = "none";

    ClusterHealth(SearchServerKind kind, Optional<ClusterSecurity> security, ClusterNode node, ServerProcess process) {
        this.kind = kind;
        this.security = security;
        this.node = node;
        this.process = process;
    }

    /**
     * Waits until the node answers and its cluster has exactly so many nodes, none of which still opens a shard.
     *
     * @param nodes the number of nodes
     * @param complete whether these are all the nodes of the cluster, so that every shard has a home
     */
    void await(int nodes, boolean complete, Deadline deadline) {
        String query = "/_cluster/health?wait_for_nodes=" + nodes + "&wait_for_no_initializing_shards=true&timeout="
                + SERVER_WAIT_SECONDS + (kind.isElasticsearch() ? "s&master_timeout=" : "s&cluster_manager_timeout=")
                + SERVER_WAIT_SECONDS + "s"
                + (complete ? "&wait_for_status=yellow" : "");
        URI uri = node.address().resolve(query);
        while (!answersOk(uri)) {
            if (process.hasEndedWithin(PAUSE_MILLISECONDS)) {
                throw process.failure(
                        "Node " + node.number() + " at " + node.address() + " has ended while its cluster formed");
            }
            if (deadline.isOver()) {
                throw process.failure("Node " + node.number() + " at " + node.address() + " has not seen " + nodes
                        + " node(s) and its shards started within " + deadline.givenTime() + "; last answer to GET "
                        + query
                        + ": " + lastAnswer);
            }
        }
    }

    private boolean answersOk(URI uri) {
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
            security.ifPresent(access -> logIn(connection, access));
            connection.setRequestProperty("Connection", "close");
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(10_000);
            int status = connection.getResponseCode();
            try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                lastAnswer =
                        status + (body == null ? "" : " " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            lastAnswer = e.toString();
            return false;
        }
    }

    private static void logIn(HttpURLConnection connection, ClusterSecurity access) {
        connection.setRequestProperty("Authorization", access.basicAuthorization());
        if (connection instanceof HttpsURLConnection https) {
            https.setSSLSocketFactory(access.sslContext().getSocketFactory());
        }
    }
}
