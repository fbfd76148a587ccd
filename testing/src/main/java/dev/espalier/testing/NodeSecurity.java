package dev.espalier.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The files and settings that make the nodes of an Elasticsearch cluster ask for HTTPS and a password. */
final class NodeSecurity {

    static final Map<String, String> SETTINGS = Map.of(
            "xpack.security.enabled", "true",
            "xpack.security.http.ssl.enabled", "true",
            "xpack.security.http.ssl.key", "http.key",
            "xpack.security.http.ssl.certificate", "http.crt",
            "xpack.security.transport.ssl.enabled", "false",
            "xpack.security.autoconfiguration.enabled", "false",
            "xpack.security.enrollment.enabled", "false");

    private static final String USER = "tester";
    /** The password is random and lives for the length of a test. */
    private static final int ITERATIONS = 1_000;

    private static final int HASH_BITS = 256;

    private final SelfSignedCertificate certificate;
    private final ClusterSecurity forClients;

    private NodeSecurity(SelfSignedCertificate certificate, ClusterSecurity forClients) {
        this.certificate = certificate;
        this.forClients = forClients;
    }

    /** Makes a certificate and a user for a new cluster in its directory. */
    static NodeSecurity create(Path directory) {
        try {
            SelfSignedCertificate certificate = SelfSignedCertificate.create(directory);
            String password = HexFormat.of().formatHex(random(16));
            return new NodeSecurity(certificate, new ClusterSecurity(USER, password, certificate.certificate()));
        } catch (IOException | GeneralSecurityException e) {
            throw new SearchClusterException("No certificate for the cluster could be made: " + e.getMessage(), e);
        }
    }

    ClusterSecurity forClients() {
        return forClients;
    }

    /** Writes the configuration of a node. */
    void write(ClusterNode node) throws IOException {
        Path configuration = Files.createDirectories(node.directory().resolve("config"));
        Files.copy(certificate.key(), configuration.resolve("http.key"));
        Files.copy(certificate.certificate(), configuration.resolve("http.crt"));
        Files.writeString(configuration.resolve("users"), USER + ":" + hash(forClients.password()) + "\n");
        Files.writeString(configuration.resolve("users_roles"), "superuser:" + USER + "\n");
    }

    /** The form in which the server's file of users keeps a password. */
    private static String hash(String password) {
        try {
            byte[] salt = random(HASH_BITS / Byte.SIZE);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2withHMACSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS))
                    .getEncoded();
            Base64.Encoder encoder = Base64.getEncoder();
            return "{PBKDF2}" + ITERATIONS + "$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2 with SHA-512", e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
