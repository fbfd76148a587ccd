package dev.espalier.opentelemetry;

import dev.espalier.transport.request.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in a path besides its fixed words, by the names that the servers' specifications have for it. */
final class PathParts {

    private static final List<String> NAME = List.of("name");
    private static final List<String> ID = List.of("id");

    /** Ids of documents may begin with an underscore. */
    private static final Set<String> OF_DOCUMENTS =
            Set.of("_doc", "_create", "_update", "_source", "_explain", "_termvectors");

    /** What comes behind fixed words. The rest of the world's paths keep their parts to themselves. */
    private static final Map<String, List<String>> BEHIND = Map.ofEntries(
            Map.entry("_doc", ID),
            Map.entry("_create", ID),
            Map.entry("_update", ID),
            Map.entry("_source", ID),
            Map.entry("_explain", ID),
            Map.entry("_termvectors", ID),
            Map.entry("_search/scroll", List.of("scroll_id")),
            Map.entry("_async_search", ID),
            Map.entry("_scripts", List.of("id", "context")),
            Map.entry("_render/template", ID),
            Map.entry("_settings", NAME),
            Map.entry("_alias", NAME),
            Map.entry("_mapping/field", List.of("fields")),
            Map.entry("_rollover", List.of("new_index")),
            Map.entry("_block", List.of("block")),
            Map.entry("_index_template", NAME),
            Map.entry("_index_template/_simulate_index", NAME),
            Map.entry("_component_template", NAME),
            Map.entry("_data_stream", NAME),
            Map.entry("_ingest/pipeline", ID),
            Map.entry("_cluster/health", List.of("index")),
            Map.entry("_tasks", List.of("task_id")),
            Map.entry("_snapshot", List.of("repository", "snapshot")),
            Map.entry("_ilm/policy", List.of("policy")),
            Map.entry("_security/user", List.of("username")),
            Map.entry("_security/role", NAME));

    private PathParts() {}

    /** By name, in the order of the path; decoded. */
    static Map<String, String> of(Request request) {
        List<String> words = List.of(request.path().substring(1).split("/"));
        Map<String, String> parts = new LinkedHashMap<>();
        int next = 0;
        if (!words.get(0).isEmpty() && !fixed(words.get(0))) {
            parts.put("index", decoded(words.get(next++)));
        }
        String before = "";
        while (next < words.size()) {
            before = before.isEmpty() ? words.get(next) : before + '/' + words.get(next);
            next++;
            List<String> names = BEHIND.getOrDefault(before, List.of());
            boolean document = OF_DOCUMENTS.contains(before);
            for (String name : names) {
                if (next < words.size() && (document || !fixed(words.get(next)))) {
                    parts.put(name, decoded(words.get(next++)));
                }
            }
        }
        return parts;
    }

    /** No name of an index, nor of most other things, begins like that. */
    private static boolean fixed(String word) {
        return word.startsWith("_") && !word.equals("_all");
    }

    /** A plus sign is one in a path. */
    private static String decoded(String word) {
        return URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
