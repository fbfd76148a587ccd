package dev.espalier.transport.request;

import dev.espalier.transport.support.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, by the name that the servers' documentation has for it, without ids and other data: there are
 * only so many names, which makes them fit for metrics and spans.
 *
 * @param name for example {@code search}, {@code indices.create} or {@code cluster.health}; for an endpoint that is not
 *     known here, the fixed parts of its path
 * @param collection the index, alias or pattern that stands before the endpoint, decoded; null if there is none
 */
public record Endpoint(String name, @Nullable String collection) {

    /** Under an index or not. What is missing is called by its path. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("GET /", "info"),
            Map.entry("HEAD /", "ping"),
            Map.entry("PUT _doc", "index"),
            Map.entry("POST _doc", "index"),
            Map.entry("GET _doc", "get"),
            Map.entry("HEAD _doc", "exists"),
            Map.entry("DELETE _doc", "delete"),
            Map.entry("GET _source", "get_source"),
            Map.entry("HEAD _source", "exists_source"),
            Map.entry("POST _search/scroll", "scroll"),
            Map.entry("DELETE _search/scroll", "clear_scroll"),
            Map.entry("POST _search/template", "search_template"),
            Map.entry("POST _search/point_in_time", "create_pit"),
            Map.entry("DELETE _search/point_in_time", "delete_pit"),
            Map.entry("POST _msearch/template", "msearch_template"),
            Map.entry("POST _pit", "open_point_in_time"),
            Map.entry("DELETE _pit", "close_point_in_time"),
            Map.entry("PUT _scripts", "put_script"),
            Map.entry("GET _scripts", "get_script"),
            Map.entry("DELETE _scripts", "delete_script"),
            Map.entry("POST _aliases", "indices.update_aliases"),
            Map.entry("GET _mapping", "indices.get_mapping"),
            Map.entry("PUT _mapping", "indices.put_mapping"),
            Map.entry("GET _settings", "indices.get_settings"),
            Map.entry("PUT _settings", "indices.put_settings"),
            Map.entry("GET _alias", "indices.get_alias"),
            Map.entry("HEAD _alias", "indices.exists_alias"),
            Map.entry("PUT _alias", "indices.put_alias"),
            Map.entry("DELETE _alias", "indices.delete_alias"),
            Map.entry("PUT _index_template", "indices.put_index_template"),
            Map.entry("GET _index_template", "indices.get_index_template"),
            Map.entry("DELETE _index_template", "indices.delete_index_template"),
            Map.entry("PUT _component_template", "cluster.put_component_template"),
            Map.entry("GET _component_template", "cluster.get_component_template"),
            Map.entry("DELETE _component_template", "cluster.delete_component_template"),
            Map.entry("PUT _data_stream", "indices.create_data_stream"),
            Map.entry("GET _data_stream", "indices.get_data_stream"),
            Map.entry("DELETE _data_stream", "indices.delete_data_stream"),
            Map.entry("POST _query", "esql.query"),
            Map.entry("POST _sql", "sql.query"),
            Map.entry("GET _cluster/health", "cluster.health"),
            Map.entry("GET _cluster/settings", "cluster.get_settings"),
            Map.entry("PUT _cluster/settings", "cluster.put_settings"),
            Map.entry("PUT _ingest/pipeline", "ingest.put_pipeline"),
            Map.entry("GET _ingest/pipeline", "ingest.get_pipeline"),
            Map.entry("DELETE _ingest/pipeline", "ingest.delete_pipeline"),
            Map.entry("GET _nodes", "nodes.info"),
            Map.entry("GET _tasks", "tasks.get"));

    private static final Map<HttpMethod, String> OF_INDEX = Map.of(
            HttpMethod.PUT, "indices.create",
            HttpMethod.GET, "indices.get",
            HttpMethod.HEAD, "indices.exists",
            HttpMethod.DELETE, "indices.delete");

    /** Actions on indexes that are called by their path. */
    private static final List<String> INDEX_ACTIONS = List.of(
            "_analyze",
            "_cache",
            "_close",
            "_flush",
            "_forcemerge",
            "_open",
            "_refresh",
            "_rollover",
            "_shrink",
            "_split",
            "_clone",
            "_stats");

    /** Have names of their own in their paths, behind those that are given. */
    private static final List<String> NAMESPACES = List.of(
            "_cat", "_cluster", "_ilm", "_ingest", "_ml", "_nodes", "_opendistro", "_plugins", "_security", "_tasks");

    /**
     * What a request asks for.
     *
     * @param request any
     * @return worked out from method and path, at every call
     */
    public static Endpoint of(Request request) {
        String path = request.path();
        List<String> parts = new ArrayList<>(List.of(path.substring(1).split("/")));
        String method = request.method().name();
        if (parts.get(0).isEmpty()) {
            return new Endpoint(NAMES.getOrDefault(method + " /", "info"), null);
        }
        String collection = parts.get(0).startsWith("_") && !parts.get(0).equals("_all")
                ? null
                : PercentEncoding.decode(parts.remove(0));
        if (parts.isEmpty()) {
            return new Endpoint(OF_INDEX.getOrDefault(request.method(), "indices"), collection);
        }
        return new Endpoint(name(method, parts), collection);
    }

    private static String name(String method, List<String> parts) {
        String first = parts.get(0);
        if (parts.size() > 1) {
            String known = NAMES.get(method + ' ' + first + '/' + parts.get(1));
            if (known != null) {
                return known;
            }
        }
        String known = NAMES.get(method + ' ' + first);
        if (known != null) {
            return known;
        }
        if (!first.startsWith("_")) {
            return "unknown";
        }
        StringBuilder name =
                new StringBuilder(INDEX_ACTIONS.contains(first) ? "indices." : "").append(first.substring(1));
        if (!NAMESPACES.contains(first)) {
            return name.toString();
        }
        // Only what begins with an underscore is surely no name that somebody gave.
        for (String part : parts.subList(1, parts.size())) {
            if (part.startsWith("_")
                    && part.length() > 1
                    && part.chars().allMatch(c -> c == '_' || c >= 'a' && c <= 'z')) {
                name.append('.').append(part.substring(1));
            }
        }
        return name.toString();
    }
}
