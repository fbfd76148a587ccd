package dev.espalier.search;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueReader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the member {@code _shards} of a response. */
final class ShardsReader {

    private static final PropertyNameMatcher NAMES =
            Json.matcher("total", "successful", "skipped", "failed", "failures");
    private static final int TOTAL = 0;
    private static final int SUCCESSFUL = 1;
    private static final int SKIPPED = 2;
    private static final int FAILED = 3;
    private static final int FAILURES = 4;

    private static final PropertyNameMatcher FAILURE_NAMES = Json.matcher("index", "shard", "reason");
    private static final int FAILURE_INDEX = 0;
    private static final int FAILURE_SHARD = 1;
    private static final int FAILURE_REASON = 2;

    private static final PropertyNameMatcher REASON_NAMES = Json.matcher("type", "reason");
    private static final int REASON_TYPE = 0;
    private static final int REASON_TEXT = 1;

    private ShardsReader() {}

    static Shards read(JsonParser json) {
        ValueReader.requireObject("the counts of shards", json);
        int total = 0;
        int successful = -1;
        int skipped = 0;
        int failed = 0;
        List<ShardFailure> failures = List.of();
        int name;
        while ((name = json.nextNameMatch(NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case TOTAL -> total = ValueReader.readInt(json, 0);
                case SUCCESSFUL -> successful = ValueReader.readInt(json, -1);
                case SKIPPED -> skipped = ValueReader.readInt(json, 0);
                case FAILED -> failed = ValueReader.readInt(json);
                case FAILURES -> failures = readFailures(json);
                default -> json.skipChildren();
            }
        }
        // what is not said is no reason to miss a shard
        return new Shards(total, successful < 0 ? total - failed : successful, skipped, failed, failures);
    }

    private static List<ShardFailure> readFailures(JsonParser json) {
        ValueReader.requireArray("an array of failures", json);
        List<ShardFailure> failures = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            failures.add(readFailure(json));
        }
        return List.copyOf(failures);
    }

    private static ShardFailure readFailure(JsonParser json) {
        ValueReader.requireObject("a failure", json);
        String index = "";
        int shard = -1;
        Cause cause = Cause.UNKNOWN;
        int name;
        while ((name = json.nextNameMatch(FAILURE_NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case FAILURE_INDEX -> index = ValueReader.readString(json);
                case FAILURE_SHARD -> shard = ValueReader.readInt(json, -1);
                case FAILURE_REASON -> cause = readCause(json);
                default -> json.skipChildren();
            }
        }
        return new ShardFailure(index, shard, cause.type, cause.reason);
    }

    private static Cause readCause(JsonParser json) {
        ValueReader.requireObject("the reason of a failure", json);
        String type = "";
        String reason = "";
        int name;
        while ((name = json.nextNameMatch(REASON_NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            JsonToken token = json.nextToken();
            if (token != JsonToken.VALUE_STRING) {
                json.skipChildren();
                continue;
            }
            switch (name) {
                case REASON_TYPE -> type = json.getString();
                case REASON_TEXT -> reason = json.getString();
                default -> {}
            }
        }
        return new Cause(type, reason);
    }

    private record Cause(String type, String reason) {

        static final Cause UNKNOWN = new Cause("", "");
    }
}
