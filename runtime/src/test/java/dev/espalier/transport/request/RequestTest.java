package dev.espalier.transport.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {

    @ParameterizedTest
    @CsvSource({
        "GET, a/_doc/1, true",
        "HEAD, a, true",
        "PUT, a/_doc/1, true",
        "DELETE, a/_doc/1, true",
        "POST, a/_doc, false",
        "POST, a/_update/1, false",
        "POST, _bulk, false",
        "POST, a/_search, true",
        "POST, _search, true",
        "POST, _search/template, true",
        "POST, a/_search/template, true",
        "POST, a/_count, true",
        "POST, _mget, true",
        "POST, a/_validate/query, true",
        "POST, _search/scroll, false",
        "POST, a/_search/point_in_time, false",
        "POST, a/_pit, false",
        "POST, a/_update/_search, false",
        "POST, _aliases, false",
    })
    void knowsWhatMayBeSentTwice(HttpMethod method, String path, boolean idempotent) {
        Request request = Request.of(method, RequestPath.of(path.split("/")));

        assertEquals(idempotent, request.idempotent());
        assertEquals(!idempotent, request.withIdempotent(!idempotent).idempotent());
    }

    @Test
    void encodesParametersAndKeepsTheLastOfAName() {
        Request request = Request.get(RequestPath.of("a"))
                .withParameter("routing", "x")
                .withParameter("filter_path", "hits.hits,a b&c=d")
                .withParameter("routing", "é/?");

        assertEquals("/a?routing=%C3%A9%2F%3F&filter_path=hits.hits%2Ca%20b%26c%3Dd", request.target());
        assertEquals("/a", request.path());
    }

    @Test
    void changesNothingInPlace() {
        Request request = Request.post(RequestPath.of("a"));

        request.withParameter("p", "1").withHeader("X-A", "1").withBody(RequestBody.json(new byte[2]));
        request.withAcceptedStatuses(404).withOptions(RequestOptions.none().withMaxRetries(0));

        assertEquals("/a", request.target());
        assertTrue(request.headers().isEmpty());
        assertEquals(null, request.body());
        assertFalse(request.accepts(404));
        assertEquals(RequestOptions.none(), request.options());
    }

    @Test
    void acceptsSuccessAndWhatItNames() {
        Request request = Request.get(RequestPath.of("a")).withAcceptedStatuses(404, 304);

        assertTrue(request.accepts(200));
        assertTrue(request.accepts(299));
        assertTrue(request.accepts(404));
        assertTrue(request.accepts(304));
        assertFalse(request.accepts(300));
        assertFalse(request.accepts(500));
        assertThrows(IllegalArgumentException.class, () -> request.withAcceptedStatuses(200));
    }

    @Test
    void hidesHeadersAndBodyInItsText() {
        Request request = Request.get(RequestPath.of("a", "_doc", "1"))
                .withParameter("routing", "secret")
                .withHeader("Authorization", "secret");

        assertEquals("GET /a/_doc/1", request.toString());
    }
}
