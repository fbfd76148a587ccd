package dev.espalier.client;

import dev.espalier.codec.Json;
import dev.espalier.server.Distribution;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.ServerVersion;
import dev.espalier.server.UnknownServerException;
import dev.espalier.transport.request.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the answer to {@code GET /}, whatever is missing in it, and refuses that of anything but a search server. */
final class ServerInfoReader {

    /** How to do without asking. */
    static final String CONFIGURE =
            "SearchClient.builder().server(ServerInfo.of(Distribution.ELASTICSEARCH, \"9.4.3\"))";

    private static final int MOST_BYTES = 64 * 1024;
    private static final int EXCERPT = 200;

    /** OpenSearch with {@code compatibility.override_main_response_version} gives this for its version. */
    private static final ServerVersion OVERRIDDEN = new ServerVersion(7, 10, 2, "");

    private String clusterName = "";
    private String clusterUuid = "";
    private String tagline = "";
    private String number = "";
    private String distribution = "";

    private ServerInfoReader() {}

    static ServerInfo read(Response response) throws IOException {
        byte[] body = response.body().readNBytes(MOST_BYTES);
        ServerInfoReader reader = new ServerInfoReader();
        try (JsonParser json = Json.parser(new ByteArrayInputStream(body))) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                reader.root(json);
            }
        } catch (JacksonException e) {
            throw notASearchServer(response, body, e);
        }
        ServerVersion version = ServerVersion.parse(reader.number);
        if (reader.isOpenSearch()) {
            ServerVersion own = version.equals(OVERRIDDEN) ? ServerVersion.UNKNOWN : version;
            return reader.info(Distribution.OPENSEARCH, own);
        }
        if ("Elasticsearch".equals(response.header("X-Elastic-Product")) || reader.resemblesElasticsearch()) {
            return reader.info(Distribution.ELASTICSEARCH, version);
        }
        throw notASearchServer(response, body, null);
    }

    private ServerInfo info(Distribution family, ServerVersion version) {
        return new ServerInfo(family, version, clusterName, clusterUuid);
    }

    private boolean isOpenSearch() {
        return distribution.equals("opensearch") || tagline.contains("OpenSearch");
    }

    /** A proxy may have removed the header. */
    private boolean resemblesElasticsearch() {
        return tagline.equals("You Know, for Search") || !number.isEmpty() && !clusterUuid.isEmpty();
    }

    private static UnknownServerException notASearchServer(
            Response response, byte[] body, @Nullable JacksonException cause) {
        String mediaType = response.contentType();
        String text = new String(body, StandardCharsets.UTF_8).strip();
        String beginning = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "..." : text;
        return new UnknownServerException(
                "What answers at " + response.node() + " is neither Elasticsearch nor OpenSearch: status "
                        + response.status() + ", "
                        + (mediaType == null ? "no content type" : "content type " + mediaType) + ", "
                        + (text.isEmpty() ? "no body" : "beginning with: " + beginning)
                        + "; check address and path, or, if a proxy hides the server, say what it is: " + CONFIGURE,
                cause);
    }

    private void root(JsonParser json) {
        String name;
        while ((name = json.nextName()) != null) {
            JsonToken token = json.nextToken();
            switch (name) {
                case "cluster_name" -> clusterName = json.getValueAsString("");
                case "cluster_uuid" -> clusterUuid = json.getValueAsString("");
                case "tagline" -> tagline = json.getValueAsString("");
                case "version" -> {
                    if (token == JsonToken.START_OBJECT) {
                        version(json);
                    }
                }
                default -> {}
            }
            json.skipChildren();
        }
    }

    private void version(JsonParser json) {
        String name;
        while ((name = json.nextName()) != null) {
            json.nextToken();
            switch (name) {
                case "number" -> number = json.getValueAsString("");
                case "distribution" -> distribution = json.getValueAsString("");
                default -> {}
            }
            json.skipChildren();
        }
    }
}
