package dev.espalier.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;

/** The files and settings that make the nodes of a cluster ask for HTTPS and a password. */
final class NodeSecurity {

    private static final String USER = "tester";

    private final SelfSignedCertificate certificate;
    private final ClusterSecurity forClients;
    private final SecurityConfiguration configuration;

    private NodeSecurity(
            SelfSignedCertificate certificate, ClusterSecurity forClients, SecurityConfiguration configuration) {
        this.certificate = certificate;
        this.forClients = forClients;
        this.configuration = configuration;
    }

    /** Makes a certificate and a user for a new cluster in its directory. */
    static NodeSecurity create(SearchServerKind kind, Path directory) {
        try {
            SelfSignedCertificate certificate = SelfSignedCertificate.create(directory);
            String password = HexFormat.of().formatHex(PasswordHash.random(16));
            return new NodeSecurity(
                    certificate,
                    new ClusterSecurity(USER, password, certificate.certificate()),
                    kind.isElasticsearch() ? new ElasticsearchSecurity() : new OpenSearchSecurity());
        } catch (IOException | GeneralSecurityException e) {
            throw new SearchClusterException("No certificate for the cluster could be made: " + e.getMessage(), e);
        }
    }

    ClusterSecurity forClients() {
        return forClients;
    }

    /** {@return the settings of every node} */
    Map<String, String> settings() {
        return configuration.settings();
    }

    /** Writes the configuration of a node. */
    void write(ClusterNode node) throws IOException {
        Path folder = Files.createDirectories(node.directory().resolve("config"));
        Files.copy(certificate.key(), folder.resolve(SecurityConfiguration.KEY));
        Files.copy(certificate.certificate(), folder.resolve(SecurityConfiguration.CERTIFICATE));
        configuration.write(folder, USER, forClients.password());
    }
}
