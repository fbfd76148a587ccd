package dev.espalier.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The security plugin of OpenSearch, which keeps its configuration in an index that it makes from files. */
final class OpenSearchSecurity implements SecurityConfiguration {

    /** The number that the plugin writes for SHA-256 before the other parameters of a hash. */
    private static final int SHA256_CODE = 3;

    private static final Map<String, String> CONFIGURATION = Map.of(
            "config", """
                    config:
                      dynamic:
                        authc:
                          basic:
                            http_enabled: true
                            transport_enabled: true
                            order: 0
                            http_authenticator: {type: basic, challenge: true}
                            authentication_backend: {type: intern}
                    """,
            "rolesmapping", "all_access: {backend_roles: [admin]}\n",
            "audit", "config: {enabled: false}\n",
            "allowlist", "config: {enabled: false}\n",
            "whitelist", "config: {enabled: false}\n",
            "roles", "",
            "actiongroups", "",
            "tenants", "",
            "nodesdn", "");

    /** The files whose names are not those of what they configure. */
    private static final Map<String, String> FILE_NAMES = Map.of(
            "internalusers", "internal_users",
            "rolesmapping", "roles_mapping",
            "actiongroups", "action_groups",
            "nodesdn", "nodes_dn");

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        for (String layer : List.of("transport", "http")) {
            String prefix = "plugins.security.ssl." + layer + ".";
            settings.put(prefix + "pemkey_filepath", KEY);
            settings.put(prefix + "pemcert_filepath", CERTIFICATE);
            settings.put(prefix + "pemtrustedcas_filepath", CERTIFICATE);
        }
        settings.put("plugins.security.ssl.http.enabled", "true");
        settings.put("plugins.security.ssl.transport.enforce_hostname_verification", "false");
        settings.put("plugins.security.nodes_dn", SelfSignedCertificate.NAME);
        settings.put("plugins.security.allow_default_init_securityindex", "true");
        settings.put("plugins.security.restapi.roles_enabled", "all_access");
        // The other algorithm of the plugin, bcrypt, is not part of Java.
        settings.put("plugins.security.password.hashing.algorithm", "pbkdf2");
        return settings;
    }

    @Override
    public void write(Path folder, String user, String password) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(CONFIGURATION);
        all.put("internalusers", user + ": {hash: \"" + hash(password) + "\", backend_roles: [admin]}\n");
        Path files = Files.createDirectories(folder.resolve("opensearch-security"));
        for (Map.Entry<String, String> each : all.entrySet()) {
            String type = each.getKey();
            Files.writeString(
                    files.resolve(FILE_NAMES.getOrDefault(type, type) + ".yml"),
                    "_meta: {type: " + type + ", config_version: 2}\n" + each.getValue());
        }
    }

    private static String hash(String password) {
        PasswordHash hash = PasswordHash.of(password, "SHA256");
        long parameters = ((long) PasswordHash.ITERATIONS << Integer.SIZE) | PasswordHash.HASH_BITS;
        return "$" + SHA256_CODE + "$" + parameters + "$" + hash.salt() + "$" + hash.hash();
    }
}
