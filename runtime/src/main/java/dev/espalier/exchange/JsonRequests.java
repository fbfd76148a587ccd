package dev.espalier.exchange;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.JsonWritable;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;

/** Any JSON to any endpoint and back, for whoever has no reader of their own. */
public final class JsonRequests {

    private static final int EXCERPT = 1024;

    private JsonRequests() {}

    /**
     * Sends a request and reads whatever JSON comes back.
     *
     * @param transport sends it
     * @param request the request
     * @return the body of the answer
     * @throws DecodeException if the answer is something else than JSON
     */
    public static JsonValue send(Transport transport, Request request) {
        return transport.execute(request, JsonRequests::read);
    }

    /**
     * A request with a body.
     *
     * @param request the request
     * @param body its body
     * @return changed request
     * @throws dev.espalier.codec.CodecException if a part of the body has no form in JSON
     */
    public static Request with(Request request, JsonWritable body) {
        return request.withBody(RequestBody.json(Json.toBytes(body)));
    }

    /**
     * Reads whatever JSON an answer holds.
     *
     * @param response the answer
     * @return its body; {@link JsonValue#NULL} if there is none
     * @throws DecodeException if it is something else than JSON
     */
    public static JsonValue read(Response response) throws IOException {
        String mediaType = response.contentType();
        if (mediaType != null && !mediaType.contains("json")) {
            throw otherThanJson(response, mediaType);
        }
        try (JsonParser json = Json.parser(response.body())) {
            return Json.read(json, JsonValue::read);
        }
    }

    /** Pages of proxies, and the tables of {@code _cat} without {@code format=json}. */
    private static DecodeException otherThanJson(Response response, String mediaType) throws IOException {
        byte[] beginning = response.body().readNBytes(EXCERPT);
        String excerpt = new String(beginning, StandardCharsets.UTF_8);
        return new DecodeException(
                "The answer of " + response.node() + " with status " + response.status() + " is " + mediaType
                        + " where JSON was expected; read it with a ResponseReader of your own, or ask for JSON by the"
                        + " parameter format=json where the endpoint has it. It begins with: " + excerpt,
                response.status(),
                mediaType,
                excerpt,
                null);
    }
}
