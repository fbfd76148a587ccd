package dev.espalier.transport;

import static dev.espalier.transport.ScriptedNode.answer;

import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.BackoffPolicy;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.RequestSigner;
import dev.espalier.transport.request.ResponseReader;
import dev.espalier.transport.tls.TlsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** Every way to tell a node who the client is, well and badly, for {@link SecretsTest} to read what is printed of it. */
final class SecretIdentities {

    private static final String PASSWORD = "pa55phrase";
    private static final String KEY_STORE_PASSWORD = "5tore-password";
    private static final String WRONG_PASSWORD = "wr0ng-password";
    private static final String API_KEY = "ap1-key-secret";
    private static final String BEARER = "bearer-t0ken";
    private static final String NEXT_BEARER = "next-bearer-t0ken";
    private static final String SIGNATURE = "s1gnature";

    private final Path directory;

    private SecretIdentities(Path directory) {
        this.directory = directory;
    }

    /** Writes the files that {@link #run} reads. */
    static List<String> prepare(Path directory) throws IOException {
        TestIdentity client = TestIdentity.authority("client");
        Files.writeString(directory.resolve("client.pem"), client.pem());
        Files.writeString(directory.resolve("client.key"), client.keyPem());
        Files.writeString(directory.resolve("broken.key"), client.keyPem().replace("\r\n", "A\r\n"));
        Files.write(directory.resolve("client.p12"), client.pkcs12(KEY_STORE_PASSWORD));
        List<String> secrets = new ArrayList<>(
                List.of(PASSWORD, KEY_STORE_PASSWORD, WRONG_PASSWORD, API_KEY, BEARER, NEXT_BEARER, SIGNATURE));
        for (Credentials credentials : identities()) {
            secrets.add(credentials.authorization().replaceFirst(".* ", ""));
        }
        secrets.add(
                Base64.getEncoder().encodeToString(client.key().getEncoded()).substring(50, 90));
        return secrets;
    }

    private static List<Credentials> identities() {
        String encoded = Base64.getEncoder().encodeToString(("other-id:" + API_KEY).getBytes(StandardCharsets.UTF_8));
        return List.of(
                new Credentials.Basic("user", PASSWORD),
                new Credentials.ApiKey(encoded),
                Credentials.ApiKey.of("id", API_KEY),
                new Credentials.Bearer(BEARER));
    }

    static void run(Path directory) {
        SecretIdentities all = new SecretIdentities(directory);
        all.refusedCredentials();
        all.changingCredentials();
        all.signedRequests();
        all.encryption();
        all.malformedSecrets();
    }

    private void refusedCredentials() {
        try (ScriptedNode node = new ScriptedNode().usually(answer(401, "{}"))) {
            for (Credentials credentials : identities()) {
                call(TransportConfig.builder().node(node.node()).credentials(credentials), RequestOptions.none());
                call(
                        TransportConfig.builder().node(node.node()),
                        RequestOptions.none().withCredentials(credentials));
                System.out.println(credentials);
            }
        }
    }

    private void changingCredentials() {
        Iterator<Credentials> given = List.<Credentials>of(
                        new Credentials.Bearer(BEARER), new Credentials.Bearer(NEXT_BEARER))
                .iterator();
        try (ScriptedNode node = new ScriptedNode().usually(answer(401, "{}"))) {
            // The third time it fails.
            call(TransportConfig.builder().node(node.node()).credentialsProvider(given::next), RequestOptions.none());
        }
    }

    private void signedRequests() {
        try (ScriptedNode node = new ScriptedNode().usually(answer(400, "{}"))) {
            RequestSigner signer = request -> {
                System.out.println(request);
                return Map.of("X-Signature", SIGNATURE);
            };
            call(
                    TransportConfig.builder()
                            .node(node.node())
                            .credentials(new Credentials.Bearer(BEARER))
                            .signer(signer),
                    RequestOptions.none());
        }
    }

    private void encryption() {
        TlsSettings standard = TlsSettings.standard();
        TestIdentity own = TestIdentity.authority("node");
        Path store = directory.resolve("client.p12");
        Path chain = directory.resolve("client.pem");
        tryTo(() -> standard.withClientKeyStore(store, WRONG_PASSWORD.toCharArray()));
        tryTo(() -> standard.withClientKeyStore(chain, KEY_STORE_PASSWORD.toCharArray()));
        tryTo(() -> standard.withClientCertificate(chain, directory.resolve("broken.key")));
        tryTo(() -> standard.withClientCertificate(directory.resolve("client.key"), directory.resolve("client.key")));
        tryTo(() -> standard.withAuthorities(directory.resolve("client.key")));
        try (ScriptedNode node = new ScriptedNode(
                "https", () -> own.server(null).getServerSocketFactory().createServerSocket())) {
            for (TlsSettings settings : List.of(
                    standard.withClientKeyStore(store, KEY_STORE_PASSWORD.toCharArray()),
                    standard.withClientCertificate(chain, directory.resolve("client.key")),
                    standard.withoutAnyVerificationInsecure())) {
                System.out.println(settings);
                call(
                        TransportConfig.builder()
                                .node(node.node().toString().replace("://", "://user:" + PASSWORD + "@"))
                                .tls(settings),
                        RequestOptions.none());
            }
        }
    }

    private void malformedSecrets() {
        tryTo(() -> new Credentials.ApiKey(API_KEY + "\n"));
        tryTo(() -> new Credentials.Bearer(BEARER + " "));
        tryTo(() -> new Credentials.Basic("a:" + PASSWORD, PASSWORD));
        tryTo(() -> RequestOptions.none().withHeader("X-Token", BEARER + "\r\nX-Other: " + BEARER));
        for (String address : List.of(
                "https://user:" + PASSWORD + "@host:port",
                "https://user:" + PASSWORD + "%zz@host",
                "https://user%3A" + PASSWORD + "@host",
                "user:" + PASSWORD + "@host",
                "https://user:" + PASSWORD + "@host/?q=" + PASSWORD)) {
            tryTo(() -> TransportConfig.builder().node(address));
            tryTo(() -> Node.parse(address));
        }
    }

    private static void call(TransportConfigBuilder builder, RequestOptions options) {
        Request request = Request.get(RequestPath.of("x")).withOptions(options);
        TransportConfig config = builder.connectTimeout(Duration.ofSeconds(10))
                .backoff(BackoffPolicy.none())
                .build();
        System.out.println(config + " " + request + " " + request.options());
        try (Transport transport = Transport.create(config)) {
            tryTo(() -> transport.execute(request, ResponseReader.status()));
            tryTo(() -> {
                try {
                    transport.executeAsync(request, ResponseReader.status()).join();
                } catch (CompletionException e) {
                    e.printStackTrace(System.out);
                }
            });
        }
    }

    private static void tryTo(Runnable action) {
        try {
            action.run();
        } catch (ClientException | IllegalArgumentException | UncheckedIOException e) {
            e.printStackTrace(System.out);
        }
    }
}
