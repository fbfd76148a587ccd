package dev.espalier.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The security of Elasticsearch, with users from a file. */
final class ElasticsearchSecurity implements SecurityConfiguration {

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "xpack.security.enabled", "true",
                // The trial, which other clusters have, insists on TLS between nodes.
                "xpack.license.self_generated.type", "basic",
                "xpack.security.http.ssl.enabled", "true",
                "xpack.security.http.ssl.key", KEY,
                "xpack.security.http.ssl.certificate", CERTIFICATE,
                "xpack.security.transport.ssl.enabled", "false",
                "xpack.security.autoconfiguration.enabled", "false",
                "xpack.security.enrollment.enabled", "false");
    }

    @Override
    public void write(Path folder, String user, String password) throws IOException {
        PasswordHash hash = PasswordHash.of(password, "SHA512");
        String line = "{PBKDF2}" + PasswordHash.ITERATIONS + "$" + hash.salt() + "$" + hash.hash();
        Files.writeString(folder.resolve("users"), user + ":" + line + "\n");
        Files.writeString(folder.resolve("users_roles"), "superuser:" + user + "\n");
    }
}
