package dev.espalier.admin;

import dev.espalier.codec.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one node of a cluster says of itself. Texts that it does not tell are empty.
 *
 * @param id the id of the node, which lives as long as its data folder
 * @param name its name
 * @param version the version of the server, such as {@code 8.19.13}
 * @param roles such as {@code data} and {@code master}; empty for a node that only coordinates
 * @param attributes what the operator wrote as {@code node.attr.*}
 * @param httpAddress where clients reach it, such as {@code 10.0.0.7:9200}; empty if it does not speak HTTP
 * @param transportAddress where other nodes reach it
 */
public record NodeInfo(
        String id,
        String name,
        String version,
        List<String> roles,
        Map<String, String> attributes,
        String httpAddress,
        String transportAddress) {

    /** Copies the collections. */
    public NodeInfo {
        roles = List.copyOf(roles);
        attributes = Map.copyOf(attributes);
    }

    static List<NodeInfo> list(JsonValue answer) {
        return answer.get("nodes").members().entrySet().stream()
                .map(node -> of(node.getKey(), node.getValue()))
                .toList();
    }

    private static NodeInfo of(String id, JsonValue node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        node.get("attributes").members().forEach((name, value) -> attributes.put(name, value.asText("")));
        return new NodeInfo(
                id,
                node.get("name").asText(""),
                node.get("version").asText(""),
                node.get("roles").elements().stream()
                        .map(role -> role.asText(""))
                        .toList(),
                attributes,
                node.at("http", "publish_address").asText(""),
                node.get("transport_address").asText(""));
    }
}
