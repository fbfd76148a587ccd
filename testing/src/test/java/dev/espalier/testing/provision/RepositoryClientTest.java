package dev.espalier.testing.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways through a proxy, which is a plain server here: the repository behind it does not exist. */
class RepositoryClientTest {

    private static final URI FILE = URI.create("http://repository.example/maven2/a.zip");

    private final Properties properties = new Properties();
    private TestProxy proxy;

    @BeforeEach
    void startProxy() throws IOException {
        proxy = new TestProxy();
    }

    @AfterEach
    void stopProxy() {
        proxy.close();
        System.clearProperty("http.proxyHost");
        System.clearProperty("http.proxyPort");
        System.clearProperty("http.nonProxyHosts");
    }

    @ParameterizedTest
    @CsvSource({"HTTP_PROXY", "http_proxy", "ALL_PROXY"})
    void takesTheProxyOfTheEnvironment(String variable) throws IOException {
        assertEquals(3, client(Map.of(variable, "http://" + proxy.address())).length(FILE));
        assertEquals(List.of("HEAD " + FILE), proxy.requests());
    }

    @Test
    void takesTheProxyOfTheSystemProperties() throws IOException {
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", String.valueOf(proxy.port()));

        assertEquals(
                3,
                new RepositoryClient(System.getProperties(), Map.of("HTTP_PROXY", "nowhere.example:1")).length(FILE));
        assertEquals(List.of("HEAD " + FILE), proxy.requests());

        System.setProperty("http.nonProxyHosts", "*.example");
        RepositoryClient direct = new RepositoryClient(System.getProperties(), Map.of("HTTP_PROXY", proxy.address()));
        assertThrows(ProvisioningException.class, () -> direct.length(FILE));
        assertEquals(1, proxy.requests().size());
    }

    @Test
    void takesTheProxyOfTheBuild() throws IOException {
        properties.setProperty("espalier.testing.proxy", proxy.address());
        properties.setProperty("espalier.testing.nonProxyHosts", "localhost|*.internal.example");

        assertEquals(3, client(Map.of("HTTP_PROXY", "nowhere.example:1")).length(FILE));
        assertThrows(
                ProvisioningException.class,
                () -> client(Map.of()).length(URI.create("http://nexus.internal.example/a.zip")));
        assertEquals(List.of("HEAD " + FILE), proxy.requests());
    }

    @ParameterizedTest
    @CsvSource({"${settings.activeProxy.host}:${settings.activeProxy.port}", "null:null", "''"})
    void aBuildMayHaveNone(String unresolved) throws IOException {
        properties.setProperty("espalier.testing.proxy", unresolved);

        assertEquals(3, client(Map.of("HTTP_PROXY", proxy.address())).length(FILE));
    }

    @ParameterizedTest
    @CsvSource({
        "repository.example, true",
        ".example, true",
        "*.example, true",
        "*, true",
        "'localhost, repository.example', true",
        "repository.example:80, false",
        "pository.example, false",
        "other.example, false",
    })
    void leavesOutTheHostsThatAreReachedDirectly(String noProxy, boolean direct) throws IOException {
        RepositoryClient client = client(Map.of("HTTP_PROXY", proxy.address(), "NO_PROXY", noProxy));
        if (direct) {
            assertThrows(ProvisioningException.class, () -> client.length(FILE));
        } else {
            assertEquals(3, client.length(FILE));
        }
        assertEquals(direct ? 0 : 1, proxy.requests().size());
    }

    @Test
    void namesItselfToTheProxy() throws IOException {
        proxy.demand("Proxy-Authenticate", "Basic realm=\"proxy\"", "Proxy-Authorization", "ada:p@ss");

        assertEquals(
                3,
                client(Map.of("HTTP_PROXY", "http://ada:p%40ss@" + proxy.address()))
                        .length(FILE));
    }

    @Test
    void namesItselfToARepositoryWithCredentialsInItsAddress() throws IOException {
        proxy.demand("WWW-Authenticate", "Basic realm=\"mirror\"", "Authorization", "ada:p@ss");
        properties.setProperty(Repository.PROPERTY, "http://ada:p%40ss@" + proxy.address() + "/mirror/");
        Repository mirror = Repository.named(properties);

        assertEquals(3, client(Map.of()).length(mirror.file("a.zip")));
        assertFalse(mirror.toString().contains("ada"), mirror.toString());
    }

    @Test
    void tellsNobodyElseTheCredentialsOfTheRepository() throws IOException {
        proxy.demand("WWW-Authenticate", "Basic realm=\"other\"", "Authorization", "ada:p@ss");
        properties.setProperty(Repository.PROPERTY, "http://ada:p%40ss@repository.example/");

        ProvisioningException refused = assertThrows(
                ProvisioningException.class,
                () -> client(Map.of()).length(URI.create("http://" + proxy.address() + "/a.zip")));
        assertTrue(refused.getMessage().contains("No credentials"), refused.getMessage());
        assertEquals(List.of(), proxy.authorizations());
    }

    @Test
    void refusesAProxyThatItCannotUseWithoutRepeatingItsPassword() {
        ProvisioningException refused = assertThrows(
                ProvisioningException.class, () -> client(Map.of("HTTPS_PROXY", "socks5://ada:secret@proxy.example")));
        assertTrue(refused.getMessage().contains("HTTPS_PROXY"), refused.getMessage());
        assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
    }

    /** The server does not know the method with which a client asks for a tunnel: that it is asked for one is what counts. */
    @Test
    void asksForATunnelToARepositoryOverHttps() throws IOException {
        RepositoryClient client = client(Map.of("HTTPS_PROXY", proxy.address()));
        assertThrows(ProvisioningException.class, () -> client.length(URI.create("https://repository.example/a.zip")));
        assertEquals(List.of("CONNECT repository.example:443"), proxy.requests());
    }

    private RepositoryClient client(Map<String, String> environment) throws ProvisioningException {
        return new RepositoryClient(properties, environment);
    }
}
