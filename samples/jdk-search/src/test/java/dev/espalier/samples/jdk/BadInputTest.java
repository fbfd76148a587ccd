package dev.espalier.samples.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.espalier.samples.jdk.catalog.Catalog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    private static final Map<String, String> SECRETS =
            Map.of("ESPALIER_PASSWORD", "open sesame", "ESPALIER_API_KEY", "b3Blbjpz");

    private final CapturedTerminal terminal = CapturedTerminal.unattended();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --adress http://localhost:9200                         | Unknown options: '--adress', 'http://localhost:9200'
            --address                                              | Missing required parameter for option '--address' (<url>)
            --address localhost:9200                               | --address localhost:9200 is not like http://localhost:9200
            --address http://:9200                                 | --address http://:9200 is not like http://localhost:9200
            --user elastic                                         | --user and --api-key need an --address to log in at
            --address http://localhost:9200 --user elastic --api-key | give either --user or --api-key
            --address http://localhost:9200 --user elastic         | --user needs the password in the variable ESPALIER_PASSWORD
            --address http://localhost:9200 --api-key              | --api-key needs the key in the variable ESPALIER_API_KEY
            --query ???                                            | --query: no word in "???"; give words such as: blocking queue
            --query :q                                             | --query takes a question, not a command: :q
            --query returns                                        | --query: a type must follow "returns", as in: returns Stream takes Path
            """)
    void argumentsThatMakeNoSenseAreAnsweredWithOneLineAndCode2(String arguments, String complaint) {
        int code = run(Map.of(), arguments.split(" "));
        assertEquals(List.of("jdk-search: " + complaint + "; --help lists the options"), terminal.err());
        assertEquals(List.of(), terminal.out());
        assertEquals(2, code);
    }

    @Test
    void anAddressWhereNothingListensIsAnsweredWithOneLineAndCode1() throws IOException {
        int port = freePort();
        int code = run(SECRETS, "--address", "http://127.0.0.1:" + port);
        assertEquals(
                List.of("jdk-search: cannot connect to http://127.0.0.1:" + port
                        + "; is a server running there? If it is elsewhere, correct --address"),
                terminal.err());
        assertEquals(List.of(), terminal.out());
        assertEquals(1, code);
    }

    @Test
    void anAddressThatNobodyKnowsIsAnsweredWithOneLineAndCode1() {
        int code = run(SECRETS, "--address", "http://nowhere.invalid:9200");
        assertEquals(
                List.of("jdk-search: nothing is known of the host of http://nowhere.invalid:9200; correct --address"),
                terminal.err());
        assertEquals(1, code);
    }

    @Test
    void aWrongPasswordIsAnsweredWithOneLineAndCode1() throws IOException {
        HttpServer server = refusing();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            int code = run(SECRETS, "--address", address, "--user", "elastic");
            assertEquals(
                    List.of("jdk-search: " + address + " asks for a valid log-in; give --user with ESPALIER_PASSWORD,"
                            + " or --api-key with ESPALIER_API_KEY"),
                    terminal.err());
            assertEquals(1, code);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aStackTraceFollowsWhereItIsAskedFor() throws IOException {
        run(SECRETS, "--stacktrace", "--address", "http://127.0.0.1:" + freePort());
        assertTrue(terminal.err().size() > 5, () -> String.join("\n", terminal.err()));
        assertTrue(terminal.err().stream().anyMatch(line -> line.startsWith("\tat dev.espalier.")));
    }

    @Test
    void helpIsNoFailure() {
        assertEquals(0, run(Map.of(), "--help"));
        assertEquals("Usage: jdk-search", terminal.out().get(0).substring(0, 17));
        assertEquals(List.of(), terminal.err());
    }

    private int run(Map<String, String> environment, String... arguments) {
        return new JdkSearch(terminal.terminal(), environment, () -> new Catalog(List.of())).run(arguments);
    }

    private static HttpServer refusing() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
