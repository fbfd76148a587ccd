package dev.espalier.client;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the answer to {@code GET /}, whatever is missing in it. */
final class ServerInfoReader {

    private String clusterName = "";
    private String clusterUuid = "";
    private String version = "";
    private boolean openSearch;

    private ServerInfoReader() {}

    static ServerInfo read(JsonParser json) {
        ServerInfoReader reader = new ServerInfoReader();
        if (json.nextToken() == JsonToken.START_OBJECT) {
            reader.root(json);
        }
        Distribution distribution = reader.openSearch ? Distribution.OPENSEARCH : Distribution.ELASTICSEARCH;
        return new ServerInfo(distribution, reader.version, reader.clusterName, reader.clusterUuid);
    }

    private void root(JsonParser json) {
        String name;
        while ((name = json.nextName()) != null) {
            JsonToken token = json.nextToken();
            switch (name) {
                case "cluster_name" -> clusterName = json.getValueAsString("");
                case "cluster_uuid" -> clusterUuid = json.getValueAsString("");
                case "tagline" -> openSearch |= json.getValueAsString("").contains("OpenSearch");
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
                case "number" -> version = json.getValueAsString("");
                case "distribution" -> openSearch |= json.getValueAsString("").equals("opensearch");
                default -> {}
            }
            json.skipChildren();
        }
    }
}
