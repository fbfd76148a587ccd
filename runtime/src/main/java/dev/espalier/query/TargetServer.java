package dev.espalier.query;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonWritable;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * The server that a request is written for. Only parts that differ between servers ask what it is, so that a client
 * whose requests have none of them never needs to know.
 *
 * <p>JSON that is written for no server, such as {@link Object#toString()}, has the form of Elasticsearch.
 */
public final class TargetServer extends ObjectWriteContext.Base {

    private final Supplier<ServerInfo> info;

    private TargetServer(Supplier<ServerInfo> info) {
        this.info = info;
    }

    /**
     * The body of a request.
     *
     * @param body what to write
     * @param server tells what the server is; asked when a part depends on it
     * @return JSON in UTF-8
     * @throws dev.espalier.server.UnsupportedByServerException if a part needs what the server cannot do
     */
    public static byte[] toBytes(JsonWritable body, Supplier<ServerInfo> server) {
        return Json.toBytes(body, new TargetServer(server));
    }

    /**
     * Whether JSON goes to OpenSearch.
     *
     * @param json the generator
     * @return false if it goes to Elasticsearch, or to nobody
     */
    public static boolean isOpenSearch(JsonGenerator json) {
        ServerInfo server = of(json);
        return server != null && server.distribution() == Distribution.OPENSEARCH;
    }

    /**
     * Refuses to write what the server could not answer.
     *
     * @param json the generator
     * @param feature what is needed
     * @param call what is asked, for the message
     * @throws dev.espalier.server.UnsupportedByServerException if the server does not have it
     */
    public static void require(JsonGenerator json, ServerFeature feature, String call) {
        ServerInfo server = of(json);
        if (server != null) {
            server.require(feature, call);
        }
    }

    private static @Nullable ServerInfo of(JsonGenerator json) {
        return json.objectWriteContext() instanceof TargetServer target ? target.info.get() : null;
    }
}
