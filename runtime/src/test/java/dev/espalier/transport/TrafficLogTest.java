package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.support.Redaction;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attempts as curl commands, without secrets. */
class TrafficLogTest {

    private static final Node NODE = Node.parse("http://localhost:9200/es");
    private static final TransportConfig CONFIG = TransportConfig.builder()
            .node(NODE)
            .credentials(new Credentials.Bearer("visible-key"))
            .build();

    @Test
    void canBeCopiedIntoAShell() {
        Request request = Request.put(RequestPath.of("x", "_doc", "it's"))
                .withParameter("refresh", "true")
                .withParameter("token", "visible-token")
                .withHeader("X-Opaque-Id", "me")
                .withBody(json("{\"a\":\"it's\"}"));

        assertEquals(
                "curl -X PUT 'http://localhost:9200/es/x/_doc/it%27s?refresh=true&token=<redacted>'"
                        + " -H 'Accept: application/json' -H 'Authorization: Bearer <redacted>'"
                        + " -H 'Content-Type: application/json' -H 'X-Opaque-Id: me'"
                        + " --data-binary '{\"a\":\"it'\\''s\"}'",
                TrafficLog.command(CONFIG, request, NODE));
        assertTrue(TrafficLog.command(CONFIG, Request.head(RequestPath.of("x")), NODE)
                .startsWith("curl -I 'http://localhost:9200/es/x'"));
    }

    @Test
    void cutsOffLongBodies() {
        Request request = Request.post(RequestPath.of("_bulk")).withBody(json("{\"a\":\"" + "x".repeat(5000) + "\"}"));

        String command = TrafficLog.command(CONFIG, request, NODE);

        assertTrue(command.endsWith("' # the first 1024 of 5008 bytes"), command);
        assertTrue(command.length() < 1400, command);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/_security/user/joe | {\"full_name\":\"visible\"} | <redacted>",
                "/_plugins/_security/api/internalusers/joe | {\"hash\":\"visible\"} | <redacted>",
                "/_inference/x | {\"s\":{\"api_key\" : \"visible\",\"n\":1}} | {\"s\":{\"api_key\" : \"<redacted>\",\"n\":1}}",
                "/x/_doc | {\"Password\":\"vis\\\"ible\",\"a\":1} | {\"Password\":\"<redacted>\",\"a\":1}",
                "/x/_doc | {\"accessToken\":\"visi | {\"accessToken\":\"<redacted>\"",
                "/_reindex | {\"host\":\"https://joe:visible@other:9200\"} | {\"host\":\"https://<redacted>@other:9200\"}",
                "/_analyze | {\"tokenizer\":\"standard\"} | {\"tokenizer\":\"standard\"}",
            })
    void takesSecretsOutOfBodies(String path, String body, String shown) {
        assertEquals(shown, Redaction.body(path, body));
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Basic visible, Basic <redacted>",
        "authorization, visible, <redacted>",
        "Cookie, a=visible, <redacted>",
        "X-Amz-Security-Token, visible, <redacted>",
        "X-Api-Key, visible, <redacted>",
        "Accept, application/json, application/json"
    })
    void takesSecretsOutOfHeaders(String name, String value, String shown) {
        assertEquals(shown, Redaction.header(name, value));
        assertFalse(Redaction.header(name, value).contains("visible"));
    }

    private static RequestBody json(String text) {
        return RequestBody.json(text.getBytes(StandardCharsets.UTF_8));
    }
}
