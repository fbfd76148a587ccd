package dev.espalier.bulk;

import dev.espalier.StubServer.Answer;
import dev.espalier.StubServer.Received;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads bulk requests and makes answers to them. */
final class BulkScript {

    static final Answer BUSY = new Answer(
            429, "{\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"full\"},\"status\":429}");

    private BulkScript() {}

    /** An operation of a request. */
    record Sent(String action, String id) {

        @Override
        public String toString() {
            return action + " " + id;
        }
    }

    /** The operations of a request. */
    static List<Sent> operations(Received request) {
        return request.body()
                .lines()
                .filter(line -> line.matches("\\{\"(index|create|delete)\":\\{.*"))
                .map(line -> new Sent(
                        line.replaceAll("^\\{\"(\\w+)\".*", "$1"), line.replaceAll(".*?\"_id\":\"(.*?)\"[},].*", "$1")))
                .toList();
    }

    static List<String> ids(Received request) {
        return operations(request).stream().map(Sent::id).toList();
    }

    /** Everything is carried out. */
    static Answer done(Received request) {
        return answer(request, operation -> operation.action().equals("delete") ? 200 : 201);
    }

    /** The same for some ids, everything else is carried out. */
    static Answer answer(Received request, Map<String, Integer> statuses) {
        return answer(request, operation -> statuses.getOrDefault(operation.id(), 201));
    }

    static Answer answer(Received request, Function<Sent, Integer> status) {
        return new Answer(
                200,
                operations(request).stream()
                        .map(operation -> item(operation, status.apply(operation)))
                        .collect(Collectors.joining(",", "{\"took\":1,\"items\":[", "]}")));
    }

    private static String item(Sent operation, int status) {
        String error = status < 300
                ? "\"_version\":1"
                : "\"error\":{\"type\":\"error_" + status + "\",\"reason\":\"because\"}";
        return "{\"" + operation.action() + "\":{\"_id\":\"" + operation.id() + "\"," + error + ",\"status\":" + status
                + "}}";
    }
}
