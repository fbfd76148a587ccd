package dev.espalier.samples.articles;

import dev.espalier.client.SearchClient;
import java.nio.file.Path;

/** Ways to connect. None of them sends anything: the first request does. */
public final class Connections {

    private Connections() {}

    public static SearchClient plain() {
        return SearchClient.connect("http://localhost:9200");
    }

    public static SearchClient severalNodes() {
        return SearchClient.connect("http://search-1:9200", "http://search-2:9200", "http://search-3:9200");
    }

    public static SearchClient secured(String password, Path certificate) {
        return SearchClient.builder()
                .nodes("https://localhost:9200")
                .basicAuth("elastic", password)
                .caCertificate(certificate)
                .build();
    }

    public static SearchClient cloud(String cloudId, String apiKey) {
        return SearchClient.builder().cloudId(cloudId).apiKey(apiKey).build();
    }
}
