package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.ArticleRepository_Impl;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.RequestOptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Views of a client reach everything that is made from them. */
class ClientOptionsTest {

    private static final String ANSWER =
            "{\"version\":{\"number\":\"9.4.3\"},\"tagline\":\"You Know, for Search\",\"count\":1,\"_shards\":{\"failed\":0}}";

    @Test
    void documentsIndexesAndRepositoriesUseTheOptionsOfTheirClient() {
        try (StubServer server = new StubServer(request -> new Answer(200, ANSWER));
                SearchClient client = server.connect()) {
            SearchClient view = client.with(RequestOptions.none().withOpaqueId("view"));

            view.documents(Article_.DOCUMENT).refresh();
            view.indexes().refresh(Article_.DOCUMENT);
            new ArticleRepository_Impl(view).count();
            view.info();
            assertEquals(Set.of("view"), ids(server.received()));

            client.documents(Article_.DOCUMENT).refresh();
            client.info();
            assertEquals(List.of("view", "view", "view", "view", ""), allIds(server.received()));
        }
    }

    @Test
    void theServerIsAskedInTheNameOfTheViewAndWithoutItsParameters() {
        try (StubServer server = new StubServer(request -> new Answer(200, ANSWER));
                SearchClient client = server.connect()) {
            Credentials who = new Credentials.Bearer("t");
            client.with(RequestOptions.none().withCredentials(who).withParameter("preference", "_local"))
                    .info();

            assertEquals("GET /", server.received().get(0).toString());
            assertEquals("Bearer t", server.received().get(0).header("Authorization"));
        }
    }

    @Test
    void closingAViewClosesItsClient() {
        try (StubServer server = new StubServer(request -> new Answer(200, ANSWER));
                SearchClient client = server.connect()) {
            client.with(RequestOptions.none()).close();

            assertThrows(TransportException.class, client::info);
        }
    }

    private static Set<String> ids(List<StubServer.Received> requests) {
        return Set.copyOf(allIds(requests));
    }

    private static List<String> allIds(List<StubServer.Received> requests) {
        return requests.stream().map(request -> request.header("X-Opaque-Id")).collect(Collectors.toList());
    }
}
