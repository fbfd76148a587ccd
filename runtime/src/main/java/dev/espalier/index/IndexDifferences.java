package dev.espalier.index;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.settings.SettingScope;
import dev.espalier.schema.settings.SettingsDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares an index, apart from its mapping, with what the code wants. */
final class IndexDifferences {

    private static final String INDEX = "index";
    private static final String ANALYSIS = "analysis";

    /** OpenSearch sets this bit in the number of its version, so that it is never taken for an Elasticsearch's. */
    private static final long OPENSEARCH_BIT = 0x08000000;

    private IndexDifferences() {}

    /** The components of analysis that an index lacks or has otherwise, each in words. */
    static List<String> analysis(JsonObject current, JsonObject wanted) {
        JsonObject before = current.object(INDEX).object(ANALYSIS);
        JsonObject after = wanted.object(INDEX).object(ANALYSIS);
        List<String> differences = new ArrayList<>();
        for (String kind : after.members().keySet()) {
            after.object(kind).members().forEach((name, component) -> {
                JsonTree existing = before.object(kind).get(name);
                if (existing == null) {
                    differences.add(kind + " " + name + ": missing");
                } else if (!existing.canonical().equals(component.canonical())) {
                    differences.add(kind + " " + name + ": " + existing.compact() + " -> " + component.compact());
                }
            });
        }
        return differences;
    }

    /** The other settings that an index has otherwise, each in words. */
    static List<String> settings(JsonObject current, JsonObject wanted) {
        Map<String, JsonTree> members = new LinkedHashMap<>(wanted.object(INDEX).members());
        members.remove(ANALYSIS);
        return SettingsDiff.between(current, new JsonObject(members), dialect(current)).changes().stream()
                .map(change -> change + " (" + change.scope().remark() + ")")
                .toList();
    }

    /** A line of {@link #settings}, where a rollover creates the next index. */
    static String withNextIndex(String setting) {
        return Stream.of(SettingScope.STATIC, SettingScope.FINAL)
                .map(scope -> "(" + scope.remark() + ")")
                .filter(setting::endsWith)
                .findFirst()
                .map(remark -> setting.replace(remark, "(with the next rollover)"))
                .orElse(setting);
    }

    /** The aliases that an index lacks. */
    static Map<String, JsonObject> missingAliases(JsonObject current, JsonObject wanted) {
        Map<String, JsonObject> missing = new LinkedHashMap<>();
        wanted.members().keySet().stream()
                .filter(name -> current.get(name) == null)
                .forEach(name -> missing.put(name, wanted.object(name)));
        return missing;
    }

    /** The aliases that an index has otherwise, each in words. */
    static List<String> aliases(JsonObject current, JsonObject wanted) {
        return wanted.members().keySet().stream()
                .filter(name -> current.get(name) != null)
                .filter(name -> !alias(current.object(name)).equals(alias(wanted.object(name))))
                .map(name -> "alias " + name + ": " + current.object(name).compact() + " -> "
                        + wanted.object(name).compact())
                .toList();
    }

    /** Servers answer a routing of all requests as that of writes and that of searches. */
    private static Map<String, JsonTree> alias(JsonObject alias) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        JsonTree routing = alias.get("routing");
        put(members, "index_routing", alias.get("index_routing"), routing);
        put(members, "search_routing", alias.get("search_routing"), routing);
        put(members, "filter", alias.get("filter"), null);
        put(members, "is_write_index", alias.get("is_write_index"), JsonTree.of(false));
        put(members, "is_hidden", alias.get("is_hidden"), JsonTree.of(false));
        return members;
    }

    private static void put(
            Map<String, JsonTree> members, String name, @Nullable JsonTree value, @Nullable JsonTree standard) {
        JsonTree effective = value == null ? standard : value;
        if (effective != null) {
            members.put(name, effective);
        }
    }

    /** The server that created an index, by its settings. */
    static Dialect dialect(JsonObject settings) {
        String created = settings.object(INDEX).object("version").text("created");
        boolean openSearch = created != null && (Long.parseLong(created) & OPENSEARCH_BIT) != 0;
        return openSearch ? Dialect.OPENSEARCH : Dialect.ELASTICSEARCH;
    }
}
