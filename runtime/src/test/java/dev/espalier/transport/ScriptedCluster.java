package dev.espalier.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What nodes of one cluster say of themselves and of each other; everything else they answer with an empty object. */
final class ScriptedCluster implements ScriptedNode.Step {

    static final String LIST = "/_nodes/http";

    private final String uuid;
    private volatile String list = list(0, List.of());
    private volatile int status = 200;

    ScriptedCluster(String uuid) {
        this.uuid = uuid;
    }

    /** Lists data nodes at these addresses from now on. */
    ScriptedCluster lists(String... addresses) {
        return says(
                200, list(0, Arrays.stream(addresses).map(ScriptedCluster::data).toList()));
    }

    ScriptedCluster lists(ScriptedNode... nodes) {
        return lists(Arrays.stream(nodes).map(ScriptedCluster::address).toArray(String[]::new));
    }

    /** Answers the question for the nodes in this way from now on. */
    ScriptedCluster says(int status, String answer) {
        this.list = answer;
        this.status = status;
        return this;
    }

    @Override
    public void run(ScriptedNode.Wire wire) throws IOException {
        String target = wire.target();
        if (target.equals("/")) {
            answer(
                    wire,
                    200,
                    "{\"name\": \"n\", \"cluster_uuid\": \"" + uuid + "\", \"version\": {\"number\": \"9.4.3\"}}");
        } else if (target.startsWith(LIST)) {
            answer(wire, status, list);
        } else {
            answer(wire, 200, "{}");
        }
    }

    private static void answer(ScriptedNode.Wire wire, int status, String json) throws IOException {
        wire.answer(status, "Content-Type: application/json\r\n", json.getBytes(StandardCharsets.UTF_8));
    }

    /** How many requests of calls a node got. */
    static long calls(ScriptedNode node) {
        return node.requests().stream()
                .filter(request ->
                        !request.target().equals("/") && !request.target().startsWith(LIST))
                .count();
    }

    /** How often a node was asked for all nodes. */
    static long listings(ScriptedNode node) {
        return node.requests().stream()
                .filter(request -> request.target().startsWith(LIST))
                .count();
    }

    static String address(ScriptedNode node) {
        return "127.0.0.1:" + node.node().port();
    }

    static String data(String address) {
        return entry(address, "\"data\", \"ingest\", \"master\"");
    }

    static String master(String address) {
        return entry(address, "\"master\", \"remote_cluster_client\"");
    }

    private static String entry(String address, String roles) {
        return "{\"name\": \"n\", \"version\": \"9.4.3\", \"roles\": [" + roles
                + "], \"attributes\": {\"zone\": \"north\"}, \"http\": {\"bound_address\": [\"[::]:9200\"], \"publish_address\": \""
                + address + "\", \"max_content_length_in_bytes\": 104857600}}";
    }

    /** The answer with these entries, when some nodes did not reply to the one that was asked. */
    static String list(int failed, List<String> entries) {
        List<String> members = new ArrayList<>();
        for (String entry : entries) {
            members.add("\"id" + members.size() + "\": " + entry);
        }
        return "{\"_nodes\": {\"total\": 9, \"successful\": 9, \"failed\": " + failed
                + "}, \"cluster_name\": \"c\", \"nodes\": "
                + members.stream().collect(Collectors.joining(", ", "{", "}")) + "}";
    }
}
