package dev.espalier.client;

import dev.espalier.codec.JsonValue;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.transport.request.Response;
import java.io.IOException;
import java.util.List;

/**
 * An answer of any endpoint.
 *
 * @param status 200 to 299, or one that the request accepts
 * @param body what the server said; {@link JsonValue#NULL} if it said nothing, as after a HEAD
 * @param warnings what the server warns of, such as the use of something deprecated
 */
public record JsonResponse(int status, JsonValue body, List<String> warnings) {

    /** Copies the warnings. */
    public JsonResponse {
        warnings = List.copyOf(warnings);
    }

    static JsonResponse read(Response response) throws IOException {
        return new JsonResponse(response.status(), JsonRequests.read(response), response.warnings());
    }
}
