package dev.espalier.client;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Nodes of Elasticsearch as they behave while their cluster is upgraded, as far as versions matter. */
final class MixedCluster {

    private MixedCluster() {}

    /** A node that understands plain JSON and some compatible versions, and finds one document and no other. */
    static Function<Received, Answer> node(String version, int... compatible) {
        List<String> understood = IntStream.of(compatible)
                .mapToObj(major -> "compatible-with=" + major)
                .toList();
        return request -> {
            String accept = request.header("Accept");
            String contentType = request.header("Content-Type");
            boolean plain = accept.equals("application/json");
            boolean fits = request.body().isEmpty() || plain == !contentType.contains("vnd.elasticsearch");
            if (!fits || !plain && understood.stream().noneMatch(accept::endsWith)) {
                return new Answer(400, refusal(accept));
            }
            return new Answer(200, answer(version, request));
        };
    }

    private static String answer(String version, Received request) {
        return switch (request.target()) {
            case "/" -> "{\"cluster_name\":\"c\",\"cluster_uuid\":\"u\",\"version\":{\"number\":\"" + version + "\"}}";
            case "/articles/_pit?keep_alive=5m" -> "{\"id\":\"p\"}";
            case "/_search" -> "{\"hits\":{\"hits\":[]}}";
            case "/articles/_count" -> "{\"count\":1}";
            default ->
                request.target().contains("_bulk")
                        ? "{\"items\":[{\"index\":{\"_id\":\"1\",\"status\":200}}]}"
                        : "{\"_id\":\"1\",\"_source\":{}}";
        };
    }

    private static String refusal(String accept) {
        return "{\"error\":{\"root_cause\":[{\"type\":\"media_type_header_exception\","
                + "\"reason\":\"Invalid media-type value on headers [Content-Type, Accept]\"}],"
                + "\"type\":\"media_type_header_exception\","
                + "\"reason\":\"Invalid media-type value on headers [Content-Type, Accept]\","
                + "\"caused_by\":{\"type\":\"status_exception\",\"reason\":\"Accept version must be either version 8"
                + " or 7, but found 9. Accept=" + accept + "\"}},\"status\":400}";
    }

    static SearchClientBuilder builder(StubServer... nodes) {
        return SearchClient.builder()
                .nodes(Arrays.stream(nodes).map(StubServer::address).toArray(String[]::new))
                .transport(settings -> settings.shuffleNodes(false).withoutDiscovery());
    }
}
