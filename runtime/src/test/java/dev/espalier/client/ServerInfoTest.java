package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.codec.Json;
import dev.espalier.transport.ResponseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerInfoTest {

    private static final String OPENSEARCH = "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"3.8.0\"}}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"cluster_name\":\"c\",\"cluster_uuid\":\"u\",\"version\":{\"number\":\"8.19.4\",\"build_flavor\":\"default\"}}"
                        + "| ELASTICSEARCH | Elasticsearch 8.19.4 (cluster c)",
                "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"2.19.5\"}} | OPENSEARCH | OpenSearch 2.19.5",
                "{\"version\":{\"number\":\"7.10.2\"},\"tagline\":\"The OpenSearch Project: https://opensearch.org/\"}"
                        + "| OPENSEARCH | OpenSearch 7.10.2",
                "{\"version\":\"9\",\"cluster_name\":null,\"new\":[{}]} | ELASTICSEARCH | Elasticsearch",
                "{}                                                     | ELASTICSEARCH | Elasticsearch"
            })
    void recognisesTheServerByItsAnswer(String answer, Distribution distribution, String text) {
        ServerInfo info = ServerInfoReader.read(Json.parser(answer));
        assertEquals(distribution, info.distribution());
        assertEquals(text, info.toString());
    }

    @Test
    void asksOnceAndOnlyWhenItMustKnow() {
        try (StubServer server = new StubServer(request -> new Answer(200, OPENSEARCH));
                SearchClient client = server.connect()) {
            assertEquals(List.of(), server.received());
            assertEquals("3.8.0", client.info().version());
            client.info();
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void asksAgainAfterAFailure() {
        Answer[] answers = {new Answer(400, ""), new Answer(200, OPENSEARCH)};
        int[] count = {0};
        try (StubServer server = new StubServer(request -> answers[count[0]++]);
                SearchClient client = server.connect()) {
            assertThrows(ResponseException.class, client::info);
            assertEquals(Distribution.OPENSEARCH, client.info().distribution());
        }
    }

    @Test
    void doesNotAskForWhatIsConfigured() {
        ServerInfo configured = new ServerInfo(Distribution.ELASTICSEARCH, "9.4.3", "", "");
        try (StubServer server = new StubServer(request -> new Answer(200, "{}"));
                SearchClient client = SearchClient.builder()
                        .nodes(server.address())
                        .server(configured)
                        .build()) {
            assertEquals(configured, client.info());
            assertEquals(List.of(), server.received());
        }
    }
}
