package dev.espalier.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.codec.BodyCodec;
import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Any endpoint with classes of the caller. */
class MappedRequestsTest {

    private static final Request POST = Request.post(RequestPath.of("_any"));

    record Pear(String name, List<Integer> weights) {}

    @Test
    void bodiesAreMadeAndReadByDatabindAndUnknownMembersPassedOver() throws Exception {
        Pear pear = new Pear("Conference", List.of(150, 160));
        try (StubServer server =
                        new StubServer(request -> new Answer(200, request.body().replaceFirst("\\{", "{\"took\":3,")));
                SearchClient client = server.connect()) {
            MappedRequests mapped = client.mapped(BodyCodec.databind());
            assertEquals(pear, mapped.execute(POST, pear, Pear.class));
            assertEquals(pear, mapped.executeAsync(POST, pear, Pear.class).get());
            assertEquals(
                    "{\"name\":\"Conference\",\"weights\":[150,160]}",
                    server.received().get(0).body());
        }
    }

    @Test
    void whatCannotBeReadIsToldAsUsual() {
        try (StubServer server = new StubServer(request -> new Answer(200, "{\"name\":[}"));
                SearchClient client = server.connect()) {
            MappedRequests mapped = client.mapped(BodyCodec.databind());
            assertThrows(DecodeException.class, () -> mapped.execute(POST, Pear.class));
            assertInstanceOf(
                    DecodeException.class,
                    assertThrows(
                                    ExecutionException.class,
                                    () -> mapped.executeAsync(POST, Pear.class).get())
                            .getCause());
        }
    }

    @Test
    void anyLibraryWillDo() {
        BodyCodec upperCase = new BodyCodec() {
            @Override
            public byte[] write(Object body) {
                return body.toString().getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public Object read(InputStream json, Type type) throws IOException {
                return new String(json.readAllBytes(), StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
            }
        };
        try (StubServer server = new StubServer(request -> new Answer(200, request.body()));
                SearchClient client = server.connect()) {
            assertEquals("\"PEAR\"", client.mapped(upperCase).execute(POST, "\"pear\"", String.class));
        }
    }
}
