package dev.espalier;

import com.acme.Article;
import com.acme.Article_;
import dev.espalier.client.DocumentOperations;
import dev.espalier.client.SearchClient;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.DocumentTypeBuilder;
import dev.espalier.testing.SearchCluster;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** A client and an index of articles that one test has for itself. */
public final class ArticleIndex implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final SearchClient client;
    private final DocumentType<Article, String> type;

    private ArticleIndex(SearchClient client, DocumentType<Article, String> type) {
        this.client = client;
        this.type = type;
    }

    /** An index that exists, with the mapping of articles. */
    public static ArticleIndex createdOn(SearchCluster cluster) {
        ArticleIndex index = namedOn(cluster);
        index.client.indexes().ensure(index.type);
        return index;
    }

    /** A name for an index that does not exist yet. */
    public static ArticleIndex namedOn(SearchCluster cluster) {
        return new ArticleIndex(connect(cluster), type("articles-" + COUNTER.incrementAndGet()));
    }

    public static SearchClient connect(SearchCluster cluster) {
        return SearchClient.connect(
                cluster.addresses().stream().map(URI::toString).toArray(String[]::new));
    }

    /** Articles in an index of another name. */
    public static DocumentType<Article, String> type(String index) {
        return builder(index, Article_.DOCUMENT.definition()).build();
    }

    /** Articles in an index of another name, with another definition. */
    public static DocumentTypeBuilder<Article, String> builder(String index, String definition) {
        return DocumentType.builder(Article.class, String.class)
                .index(index)
                .codec(Article_.DOCUMENT.codec())
                .id(Article_.id, Article::id)
                .readsVersion()
                .definition(() -> definition);
    }

    public SearchClient client() {
        return client;
    }

    public DocumentType<Article, String> type() {
        return type;
    }

    public DocumentOperations<Article, String> articles() {
        return client.documents(type);
    }

    /** Stores articles and makes them visible to searches. */
    public void hold(Iterable<Article> articles) {
        articles().saveAll(articles).orThrow();
        articles().refresh();
    }

    @Override
    public void close() {
        client.indexes().delete(type);
        client.close();
    }
}
