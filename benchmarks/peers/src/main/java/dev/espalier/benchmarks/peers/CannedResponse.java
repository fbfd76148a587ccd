package dev.espalier.benchmarks.peers;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.DefaultTransportOptions;
import co.elastic.clients.transport.ElasticsearchTransportBase;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import co.elastic.clients.util.BinaryData;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Answers every request of elasticsearch-java in the process, so that its own transport decodes the answer. */
final class CannedResponse implements TransportHttpClient {

    private byte[] body = new byte[0];

    /** A client that gets these answers. */
    ElasticsearchClient client() {
        return new ElasticsearchClient(
                new ElasticsearchTransportBase(
                        this, DefaultTransportOptions.EMPTY, new JacksonJsonpMapper(Jackson2.mapper())) {});
    }

    /** Sets the answer to the requests to come. */
    void set(byte[] response) {
        this.body = response;
    }

    @Override
    public Response performRequest(String endpointId, @Nullable Node node, Request request, TransportOptions options) {
        return new Answer(body);
    }

    @Override
    public CompletableFuture<Response> performRequestAsync(
            String endpointId, @Nullable Node node, Request request, TransportOptions options) {
        return CompletableFuture.completedFuture(new Answer(body));
    }

    @Override
    public void close() {}

    private record Answer(byte[] bytes) implements Response {

        private static final String JSON = "application/vnd.elasticsearch+json; compatible-with=9";

        @Override
        public @Nullable Node node() {
            return null;
        }

        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public @Nullable String header(String name) {
            if (name.equalsIgnoreCase("X-Elastic-Product")) {
                return "Elasticsearch";
            }
            return name.equalsIgnoreCase("Content-Type") ? JSON : null;
        }

        @Override
        public List<String> headers(String name) {
            String value = header(name);
            return value == null ? List.of() : List.of(value);
        }

        @Override
        public BinaryData body() {
            return BinaryData.of(bytes, JSON);
        }

        @Override
        public @Nullable Object originalResponse() {
            return null;
        }

        @Override
        public void close() {}
    }
}
