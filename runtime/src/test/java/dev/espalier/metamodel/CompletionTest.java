package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.value.Completion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is offered out of completions in their contexts, by the server's own JSON. */
@EverySearchServer
@DisplayName("Completions")
class CompletionTest {

    private final SearchClient client;

    CompletionTest(SearchCluster cluster) {
        client = ArticleIndex.connect(cluster);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    @DisplayName("Are offered in their contexts, the heavier first")
    void contexts() {
        var type = new StoredDocuments(client)
                .hold(
                        "completions",
                        "{'name':{'type':'completion','contexts':[{'name':'kind','type':'category'},"
                                + "{'name':'where','type':'geo','precision':4}]}}",
                        document(
                                "a",
                                Completion.of("garden")
                                        .weight(1)
                                        .context("kind", "plant")
                                        .context("where", "u2ed")),
                        document(
                                "b",
                                Completion.of("garage")
                                        .weight(5)
                                        .context("kind", "plant")
                                        .context("where", "u2ed")),
                        document(
                                "c",
                                Completion.of("gas")
                                        .weight(9)
                                        .context("kind", "fuel")
                                        .context("where", "gcpv")));

        assertEquals(List.of("b", "a"), offered(type.index(), "'kind':'plant'"));
        assertEquals(
                List.of("c"), offered(type.index(), "'where':{'context':{'lat':51.42,'lon':-0.18},'precision':4}"));
        assertEquals(List.of("c", "b", "a"), offered(type.index(), "'kind':['plant','fuel']"));
    }

    private static String document(String id, Completion completion) {
        String name = Json.toString(json -> Completion.CODEC.write(json, completion));
        return "{'id':'" + id + "','name':" + name + "}";
    }

    private List<String> offered(String index, String contexts) {
        JsonValue body = JsonValue.parse(
                ("{'suggest':{'names':{'prefix':'ga','completion':{'field':'name','contexts':{" + contexts + "}}}}}")
                        .replace('\'', '"'));
        JsonValue answer = client.execute(Request.post(RequestPath.of(index, "_search")), body)
                .body();
        return answer.at("suggest", "names").elements().get(0).get("options").elements().stream()
                .map(option -> option.get("_id").asText(""))
                .toList();
    }
}
