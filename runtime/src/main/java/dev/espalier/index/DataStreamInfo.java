package dev.espalier.index;

import dev.espalier.codec.JsonValue;
import java.util.List;

/**
 * A data stream. What the server does not tell is empty or 0.
 *
 * @param name its name
 * @param timestampField the field that every document must have
 * @param indexes the concrete indexes behind it, the one that new documents go to last
 * @param generation how many indexes there were up to now
 * @param template the index template that it was created from
 * @param status the health of its indexes: {@code GREEN}, {@code YELLOW} or {@code RED}
 */
public record DataStreamInfo(
        String name, String timestampField, List<String> indexes, long generation, String template, String status) {

    /** Copies the list. */
    public DataStreamInfo {
        indexes = List.copyOf(indexes);
    }

    static List<DataStreamInfo> list(JsonValue answer) {
        return answer.get("data_streams").elements().stream()
                .map(DataStreamInfo::of)
                .toList();
    }

    private static DataStreamInfo of(JsonValue stream) {
        return new DataStreamInfo(
                stream.get("name").asText(""),
                stream.at("timestamp_field", "name").asText(""),
                stream.get("indices").elements().stream()
                        .map(index -> index.get("index_name").asText(""))
                        .toList(),
                stream.get("generation").asLong(0),
                stream.get("template").asText(""),
                stream.get("status").asText(""));
    }
}
