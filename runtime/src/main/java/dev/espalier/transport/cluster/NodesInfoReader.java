package dev.espalier.transport.cluster;

import dev.espalier.transport.discovery.AddressPolicy;
import dev.espalier.transport.discovery.DiscoveredNodes;
import dev.espalier.transport.discovery.NodeDiscovery;
import dev.espalier.transport.node.Node;
import dev.espalier.transport.node.NodeMetadata;
import dev.espalier.transport.request.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what a server says of itself and of its cluster. Lenient: what is not understood is passed over. */
final class NodesInfoReader {

    private static final Logger LOG = LoggerFactory.getLogger(NodeDiscovery.class);
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final Node answering;
    private final AddressPolicy policy;
    private final List<Node> nodes = new ArrayList<>();
    private boolean complete = true;

    private NodesInfoReader(JsonParser parser, Node answering, AddressPolicy policy) {
        this.parser = parser;
        this.answering = answering;
        this.policy = policy;
    }

    /** The answer to {@code GET /_nodes/http}. */
    static DiscoveredNodes read(Response answer, AddressPolicy policy) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), answer.body())) {
            NodesInfoReader reader = new NodesInfoReader(parser, answer.node(), policy);
            reader.readAnswer();
            return new DiscoveredNodes(reader.nodes, reader.complete);
        }
    }

    /** The id of the cluster in the answer to {@code GET /}; empty if it is not told. */
    static String clusterUuid(Response answer) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), answer.body())) {
            String uuid = "";
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    String value = text(parser, parser.nextToken());
                    uuid = name.equals("cluster_uuid") ? value : uuid;
                }
            }
            return uuid;
        }
    }

    private void readAnswer() {
        readObject(parser.nextToken(), name -> {
            if (name.equals("_nodes")) {
                // Nodes that did not answer the one that was asked are missing from its answer.
                readObject(parser.nextToken(), count -> {
                    String number = text(parser, parser.nextToken());
                    complete &= !count.equals("failed") || number.equals("0");
                });
            } else if (name.equals("nodes")) {
                readObject(parser.nextToken(), this::readNode);
            } else {
                skip();
            }
        });
    }

    private void readNode(String id) {
        Map<String, String> texts = new HashMap<>();
        Set<String> roles = new HashSet<>();
        Map<String, String> attributes = new HashMap<>();
        readObject(parser.nextToken(), name -> {
            switch (name) {
                case "roles" -> readRoles(roles);
                case "attributes" ->
                    readObject(
                            parser.nextToken(),
                            attribute -> attributes.put(attribute, text(parser, parser.nextToken())));
                case "http" ->
                    readObject(
                            parser.nextToken(),
                            setting -> texts.put("http." + setting, text(parser, parser.nextToken())));
                default -> texts.put(name, text(parser, parser.nextToken()));
            }
        });
        String name = texts.getOrDefault("name", "");
        add(
                texts.get("http.publish_address"),
                new NodeMetadata(id, name, texts.getOrDefault("version", ""), roles, attributes));
    }

    private void add(@Nullable String address, NodeMetadata metadata) {
        if (address == null) {
            LOG.debug("Node {} ({}) does not speak HTTP", metadata.name(), metadata.id());
            return;
        }
        try {
            nodes.add(PublishedAddress.parse(address).toNode(answering, policy, metadata));
        } catch (IllegalArgumentException e) {
            LOG.debug("Node {} cannot be used at its address \"{}\": {}", metadata.name(), address, e.getMessage());
        }
    }

    private void readRoles(Set<String> roles) {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                roles.add(text(parser, next));
            }
        } else {
            parser.skipChildren();
        }
    }

    /** Reads the value of a member after its name. */
    private interface Member {
        void read(String name);
    }

    private void readObject(JsonToken start, Member member) {
        if (start != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            member.read(name);
        }
    }

    private void skip() {
        parser.nextToken();
        parser.skipChildren();
    }

    /** A scalar as text; empty for everything else, which is skipped. */
    private static String text(JsonParser parser, @Nullable JsonToken value) {
        if (value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            return parser.getString();
        }
        parser.skipChildren();
        return "";
    }
}
