package dev.espalier.transport.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests by the names of their endpoints. */
class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "GET, '', info,",
        "HEAD, '', ping,",
        "GET, _cluster/health, cluster.health,",
        "GET, _cluster/health/x, cluster.health,",
        "GET, _cluster/state, cluster,",
        "GET, _nodes/http, nodes.info,",
        "PUT, x, indices.create, x",
        "HEAD, x, indices.exists, x",
        "GET, x/_doc/1, get, x",
        "PUT, x/_doc/_search, index, x",
        "PUT, x/_create/1, create, x",
        "POST, x/_update/_secret, update, x",
        "POST, x/_search, search, x",
        "POST, _search/scroll, scroll,",
        "DELETE, _search/scroll, clear_scroll,",
        "POST, x/_pit, open_point_in_time, x",
        "POST, _bulk, bulk,",
        "POST, x/_bulk, bulk, x",
        "POST, x/_refresh, indices.refresh, x",
        "POST, _all/_refresh, indices.refresh, _all",
        "PUT, x/_mapping, indices.put_mapping, x",
        "PUT, _index_template/joe, indices.put_index_template,",
        "GET, _tasks/node:1, tasks.get,",
        "POST, _tasks/node:1/_cancel, tasks.cancel,",
        "POST, _query, esql.query,",
        "POST, _plugins/_ppl, plugins.ppl,",
        "GET, _security/user/joe, security,",
        "GET, x/y, unknown, x",
    })
    void hasTheNameOfTheDocumentation(HttpMethod method, String path, String name, @Nullable String collection) {
        RequestPath parts = path.isEmpty() ? RequestPath.of() : RequestPath.of(path.split("/"));

        assertEquals(new Endpoint(name, collection), Endpoint.of(Request.of(method, parts)));
    }

    @Test
    void decodesTheIndex() {
        Request request = Request.get(RequestPath.of("<logs-{now/d}>,x", "_search"));

        assertEquals(new Endpoint("search", "<logs-{now/d}>,x"), Endpoint.of(request));
    }
}
