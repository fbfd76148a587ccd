package dev.espalier.client;

import dev.espalier.admin.ClusterAdmin;
import dev.espalier.admin.IngestAdmin;
import dev.espalier.admin.ScriptAdmin;
import dev.espalier.admin.TaskAdmin;
import dev.espalier.codec.BodyCodec;
import dev.espalier.codec.JsonWritable;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.index.IndexAdmin;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.sql.EsqlQueries;
import dev.espalier.sql.SqlQueries;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestOptions;
import java.time.Duration;

/**
 * The way to a cluster: makes repositories work, manages indexes, stores and finds documents. Thread-safe; one for each
 * cluster is enough for an application. Nothing is sent and no thread is started before the first call.
 *
 * <pre>{@code
 * try (SearchClient client = SearchClient.connect("http://localhost:9200")) {
 *     client.indexes().ensure(Article_.DOCUMENT);
 *     ArticleRepository articles = new ArticleRepository_Impl(client);
 *     articles.save(article);
 * }
 * }</pre>
 */
public final class SearchClient implements AutoCloseable {

    private final Transport transport;
    private final Server server;
    private final IndexAdmin indexes;

    SearchClient(Transport transport, Server server) {
        this.transport = transport;
        this.server = server;
        this.indexes = new IndexAdmin(transport);
    }

    /**
     * A client with default settings for some nodes of one cluster.
     *
     * @param addresses at least one, such as {@code http://localhost:9200}; user name and password in an address
     *     become the credentials of all requests
     * @return a new client, to be closed by the caller
     * @throws IllegalArgumentException if there is no address or one is malformed
     */
    public static SearchClient connect(String... addresses) {
        return builder().nodes(addresses).build();
    }

    /**
     * Starts with default settings and without a node.
     *
     * @return a new builder
     */
    public static SearchClientBuilder builder() {
        return new SearchClientBuilder();
    }

    /**
     * What the server says of itself. The first call that has to know asks for it, at {@code GET /}, once for each node: while
     * a cluster is upgraded, the older version counts, until a new client is made. If asking fails, the next call asks again.
     *
     * @return family, version and cluster
     * @throws dev.espalier.server.UnknownServerException if something else answers, or the server does not tell
     */
    public ServerInfo info() {
        return server.info();
    }

    /**
     * Whether the server can do something. Asks what it is if that is not known yet, see {@link #info()}.
     *
     * @param feature what it is to do
     * @return false if a call that needs it would be refused before it is sent
     */
    public boolean supports(ServerFeature feature) {
        return server.info().supports(feature);
    }

    /**
     * The indexes of document types.
     *
     * @return creates, updates and removes them
     */
    public IndexAdmin indexes() {
        return indexes;
    }

    /**
     * The documents of one type, without a repository.
     *
     * @param type the type, such as {@code Article_.DOCUMENT}
     * @param <T> the type of the documents
     * @param <I> the type of their ids
     * @return stores and finds them
     */
    public <T, I> DocumentOperations<T, I> documents(DocumentType<T, I> type) {
        return new DocumentOperations<>(transport, server, type);
    }

    /**
     * Searches. Sends {@code POST /{index}/_search} with {@link Search#body()}.
     *
     * @param search query, order, page, aggregations
     * @param <T> the type of the documents
     * @return hits, total and aggregations
     * @throws IncompleteResultException if a shard failed or the search timed out
     */
    public <T> SearchResult<T> search(Search<T> search) {
        return new SearchRequests(server::info).search(search).execute(transport);
    }

    /**
     * This client without blocking: the same calls, with futures for results.
     *
     * @return a cheap view that shares everything with this client, its options included
     */
    public AsyncSearchClient async() {
        return new AsyncSearchClient(transport, server);
    }

    /**
     * Sends a request to any endpoint and reads whatever JSON comes back.
     *
     * <pre>{@code
     * JsonResponse stats = client.execute(Request.get(RequestPath.of("_cluster", "stats")));
     * long documents = stats.body().at("indices", "docs", "count").asLong(0);
     * }</pre>
     *
     * @param request the request, with a body or without
     * @return the answer
     * @throws dev.espalier.transport.error.ClientException if the server refused the request, or there was no answer
     * @throws dev.espalier.transport.error.DecodeException if the answer is something else than JSON; {@link
     *     #transport()} has a method for readers of your own
     */
    public JsonResponse execute(Request request) {
        return transport.execute(request, JsonResponse::read);
    }

    /**
     * Sends a request with a body of any JSON.
     *
     * <pre>{@code
     * client.execute(
     *         Request.put(RequestPath.of("articles", "_doc", "1")),
     *         JsonValue.of(Map.of("title", "Pears", "tags", List.of("garden"))));
     * client.execute(Request.post(RequestPath.of("articles", "_search")), new RawJson("""
     *         {"query": {"match": {"title": "pears"}}}"""));
     * }</pre>
     *
     * @param request the request without a body
     * @param body such as a {@link dev.espalier.codec.JsonValue}, a {@link dev.espalier.codec.RawJson} or a lambda that
     *     writes to a generator
     * @return the answer
     * @throws dev.espalier.codec.CodecException if a part of the body has no form in JSON; nothing is sent
     */
    public JsonResponse execute(Request request, JsonWritable body) {
        return execute(JsonRequests.with(request, body));
    }

    /**
     * Any endpoint, with classes of yours for the bodies.
     *
     * @param codec makes JSON of them, such as {@link BodyCodec#databind()}
     * @return sends requests
     */
    public MappedRequests mapped(BodyCodec codec) {
        return new MappedRequests(transport, codec);
    }

    /**
     * Fixes the state of an index for some searches.
     *
     * @param index the name of an index or alias
     * @param keepAlive how long the server keeps it after each search, 1 ms or more
     * @return to be closed by the caller
     * @throws IllegalArgumentException if it is not the name of one index, or the time is out of range
     * @throws dev.espalier.server.UnsupportedByServerException if the server cannot do that
     */
    public PointInTime openPointInTime(String index, Duration keepAlive) {
        String name = new IndexName(index).value();
        return PointInTime.open(
                transport, server, Moment.opening(server.dialect(), name, keepAlive, SearchOptions.none()));
    }

    /**
     * Reads every hit of a search as JSON, page by page, in the state that the index has now.
     *
     * @param index the name of an index or alias
     * @param body an object: query, sort, {@code size} of a page and so on
     * @param keepAlive how long the server waits for the request for the next page, 1 ms or more
     * @return to be closed by the caller
     * @throws IllegalArgumentException if it is not the name of one index, or the time is out of range
     * @throws IncompleteResultException if a shard failed or the search timed out
     */
    public Scroll scroll(String index, JsonWritable body, Duration keepAlive) {
        return Scroll.open(transport, new ScrollWalk(new IndexName(index).value(), body, keepAlive));
    }

    /**
     * Whether a server answers. Sends {@code HEAD /}.
     *
     * @return false if none could be reached in time, or a proxy could not reach one
     * @throws dev.espalier.transport.error.ClientException if one refused to answer, such as for want of a password, or is not
     *     trusted; or the client is closed, or the call was ended
     */
    public boolean ping() {
        return Ping.of(transport);
    }

    /**
     * The cluster as a whole.
     *
     * @return tells its health and its nodes
     */
    public ClusterAdmin cluster() {
        return new ClusterAdmin(transport);
    }

    /**
     * The tasks that run at the servers.
     *
     * @return lists them, waits for them, cancels them
     */
    public TaskAdmin tasks() {
        return new TaskAdmin(transport);
    }

    /**
     * Pipelines that change documents before they are stored.
     *
     * @return puts, gets, tries and deletes them
     */
    public IngestAdmin ingest() {
        return new IngestAdmin(transport);
    }

    /**
     * Scripts and search templates that the cluster keeps.
     *
     * @return puts, gets, runs and deletes them
     */
    public ScriptAdmin scripts() {
        return new ScriptAdmin(transport);
    }

    /**
     * SQL, with a record of yours for each row.
     *
     * @return sends statements
     */
    public SqlQueries sql() {
        return new SqlQueries(transport, server::info);
    }

    /**
     * ES|QL, with a record of yours for each row. On Elasticsearch alone.
     *
     * @return sends queries
     */
    public EsqlQueries esql() {
        return new EsqlQueries(transport, server::info);
    }

    /**
     * This client with options for every request. It makes documents, indexes and repositories that use them:
     * {@code new ArticleRepository_Impl(client.with(RequestOptions.none().withDeadline(Duration.ofSeconds(2))))}.
     *
     * @param options what is to be different; options of an earlier view stay, where these say nothing
     * @return a cheap view that shares nodes, connections and life with this client: closing one closes the other
     */
    public SearchClient with(RequestOptions options) {
        return new SearchClient(transport.with(options), server.with(options));
    }

    /**
     * The transport, for answers that are not JSON, or too large to be kept.
     *
     * @return stays this client's to close
     */
    public Transport transport() {
        return transport;
    }

    /** Closes the transport: waits a little for calls in flight, then refuses every further one. May be repeated. */
    @Override
    public void close() {
        transport.close();
    }
}
