package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.RecordedRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What methods ask of doc values and stored fields is asserted, and answered, without a server. */
class RecordedColumnsTest {

    private RecordedRequests requests;
    private SearchClient client;

    @BeforeEach
    void connect() {
        requests = RecordedRequests.start();
        client = SearchClient.connect(requests.address());
    }

    @AfterEach
    void disconnect() {
        client.close();
        requests.close();
    }

    @Test
    void showsDocValuesWithTheFormatsOfDates() {
        requests.answerHits("""
                {"title.raw": ["Pears"], "tags": ["fruit", "tree"], "published": ["2026-01-31"]}""", """
                {"title.raw": ["Plums"], "published": ["2026-02-28"]}""");
        ArticleRepository articles = new ArticleRepository_Impl(client);

        try (Stream<ArticleRepository.Listed> listed = articles.streamByTagsOrderByPublished("fruit")) {
            assertEquals(
                    List.of(
                            new ArticleRepository.Listed(
                                    "1", "Pears", Set.of("fruit", "tree"), LocalDate.of(2026, 1, 31)),
                            new ArticleRepository.Listed("2", "Plums", Set.of(), LocalDate.of(2026, 2, 28))),
                    listed.toList());
        }

        String members = requests.last().body().replaceAll(".*(\"_source\".*?]).*", "$1");
        assertEquals(
                "\"_source\":false,\"docvalue_fields\":"
                        + "[\"title.raw\",\"tags\",{\"field\":\"published\",\"format\":\"strict_date\"}]",
                members);
    }

    @Test
    void showsStoredFields() {
        requests.answerHits("{\"string\": [\"pear\"], \"medium\": [7]}");
        ColumnParts columns = new ColumnParts_Impl(client);

        ColumnParts.Line line = columns.findHitByMedium(7).orElseThrow().document();

        assertEquals("1:7", line.line());
        assertEquals("pear", line.getString());
        requests.last().assertBody("""
                {
                  "query": {"bool": {"filter": [{"term": {"medium": 7}}]}},
                  "size": 2,
                  "track_total_hits": false,
                  "_source": false,
                  "stored_fields": ["string", "medium"]
                }""");
    }
}
