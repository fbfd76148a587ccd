package dev.espalier.samples.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.samples.jdk.catalog.Catalog;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SearchServer
class MappingConflictTest {

    private final URI address;
    private final SearchClient client;

    MappingConflictTest(SearchCluster cluster) {
        address = cluster.address(0);
        client = SearchClient.connect(address.toString());
    }

    @BeforeEach
    void createAnotherIndex() throws IOException, InterruptedException {
        client.indexes().delete(ApiType_.DOCUMENT);
        String words = "\"type\": \"text\"";
        put("/jdk-types-000001", ApiType_.DOCUMENT.definition().replaceFirst(words, words.replace("text", "keyword")));
        put("/jdk-types-000001/_alias/jdk-types", "{}");
    }

    private void put(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertEquals(
                200,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode());
    }

    @AfterEach
    void deleteIt() {
        client.indexes().delete(ApiType_.DOCUMENT);
        client.close();
    }

    @Test
    void anIndexWithAnotherMappingIsAnsweredWithOneLineAndCode1() {
        CapturedTerminal terminal = CapturedTerminal.unattended();
        int code = new JdkSearch(terminal.terminal(), Map.of(), () -> new Catalog(List.of()))
                .run("--address", address.toString());
        assertEquals(
                List.of("jdk-search: the index jdk-types has another mapping (words: type keyword -> text);"
                        + " delete it if nothing else needs it, or give another --address"),
                terminal.err());
        assertEquals(1, code);
    }
}
