package dev.espalier.bulk;

import static dev.espalier.bulk.BulkScript.answer;
import static dev.espalier.bulk.BulkScript.ids;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Bulks to a node that answers as a test wants it to. */
abstract class BulkScene {

    final List<Received> received = new CopyOnWriteArrayList<>();
    BulkSettings settings = BulkSettings.standard().withMaxRetries(3).withBackoff(retry -> Duration.ofMillis(1));

    /** In the form that is tested. */
    BulkResult<Article> execute(BulkRequest<Article, String> bulk) {
        return bulk.execute();
    }

    BulkResult<Article> sendAll(Function<Received, Answer> behaviour, List<Article> articles) {
        return send(behaviour, bulk -> {
            articles.forEach(bulk::index);
            return bulk;
        });
    }

    BulkResult<Article> send(
            Function<Received, Answer> behaviour,
            Function<BulkRequest<Article, String>, BulkRequest<Article, String>> operations) {
        return send(Article_.DOCUMENT, behaviour, operations);
    }

    BulkResult<Article> send(
            DocumentType<Article, String> type,
            Function<Received, Answer> behaviour,
            Function<BulkRequest<Article, String>, BulkRequest<Article, String>> operations) {
        Function<Received, Answer> recorded = request -> {
            Answer answer = behaviour.apply(request);
            received.add(request);
            return answer;
        };
        try (StubServer server = new StubServer(recorded);
                SearchClient client = server.connect()) {
            return execute(operations.apply(client.documents(type).bulk(settings)));
        }
    }

    List<Integer> sizes() {
        return received.stream()
                .filter(request -> request.method().equals("POST"))
                .map(request -> ids(request).size())
                .toList();
    }
}
