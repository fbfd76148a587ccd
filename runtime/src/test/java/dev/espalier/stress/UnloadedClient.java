package dev.espalier.stress;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.JsonValue;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.Map;
import java.util.function.IntConsumer;

/** What an application does with a client: blocking and asynchronous calls, JSON in and out, credentials that change. */
public final class UnloadedClient implements IntConsumer {

    static final int CALLS = 3;

    private static final RequestPath PATH = RequestPath.of("x");

    @Override
    public void accept(int port) {
        try (SearchClient client = SearchClient.builder()
                .nodes("http://127.0.0.1:" + port)
                .transport(settings -> settings.credentialsProvider(() -> new Credentials.Bearer("t")))
                .build()) {
            String echo = client.execute(Request.post(PATH), JsonValue.of(Map.of("a", 1)))
                    .body()
                    .get("target")
                    .asText("");
            require(echo.equals("/x"));
            Transport transport = client.transport();
            require(transport.execute(
                            Request.put(PATH).withBody(RequestBody.json("{}".getBytes())), ResponseReader.status())
                    == 200);
            require(transport
                            .executeAsync(Request.get(PATH), ResponseReader.bytes())
                            .thenApply(body -> body.length)
                            .join()
                    > 0);
        }
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new AssertionError("not what was expected");
        }
    }
}
