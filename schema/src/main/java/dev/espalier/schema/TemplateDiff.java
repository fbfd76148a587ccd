package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonNull;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The differences of two index templates, apart from what their indexes are created with: whose indexes they are, which of
 * several counts, what they are put together from, and what is said of a data stream.
 *
 * @param stream what a data stream keeps from the moment in which it was created
 * @param template what a template takes at any time
 */
public record TemplateDiff(List<String> stream, List<String> template) {

    private static final List<String> MEMBERS =
            List.of("index_patterns", "composed_of", "priority", "allow_auto_create", "version", "_meta");
    private static final List<String> OF_THE_STREAM = List.of("hidden", "allow_custom_routing", "timestamp_field");

    /** What servers answer although nobody has said it. */
    private static final Map<String, JsonTree> DEFAULTS = Map.of(
            "composed_of", JsonTree.parse("[]"),
            "priority", JsonTree.of(0),
            "_meta", JsonTree.parse("{}"),
            "hidden", JsonTree.of(false),
            "allow_custom_routing", JsonTree.of(false),
            "timestamp_field", JsonTree.parse("{\"name\":\"@timestamp\"}"));

    private static final JsonTree NONE = new JsonNull();

    /** Copies the lists. */
    public TemplateDiff {
        stream = List.copyOf(stream);
        template = List.copyOf(template);
    }

    /**
     * Compares two bodies of {@code PUT /_index_template/{name}}.
     *
     * @param current what is there
     * @param wanted what the code wants
     * @return each difference in words: {@code priority: 500 -> 600}
     */
    public static TemplateDiff between(JsonObject current, JsonObject wanted) {
        List<String> template = new ArrayList<>();
        MEMBERS.forEach(name -> member("", name, current, wanted, template));
        List<String> stream = new ArrayList<>();
        if ((current.get("data_stream") == null) != (wanted.get("data_stream") == null)) {
            stream.add("data_stream: " + (wanted.get("data_stream") == null ? "left out" : "added"));
        }
        OF_THE_STREAM.forEach(name ->
                member("data_stream.", name, current.object("data_stream"), wanted.object("data_stream"), stream));
        member("lifecycle.", "data_retention", lifecycle(current), lifecycle(wanted), template);
        return new TemplateDiff(stream, template);
    }

    private static JsonObject lifecycle(JsonObject body) {
        return body.object("template").object("lifecycle");
    }

    private static void member(
            String prefix, String name, JsonObject current, JsonObject wanted, List<String> differences) {
        JsonTree standard = DEFAULTS.getOrDefault(name, NONE);
        JsonTree before = current.members().getOrDefault(name, standard);
        JsonTree after = wanted.members().getOrDefault(name, standard);
        if (!before.equals(after)) {
            differences.add(prefix + name + ": " + text(before) + " -> " + text(after));
        }
    }

    private static String text(JsonTree value) {
        return value.equals(NONE) ? "(none)" : value.compact();
    }
}
