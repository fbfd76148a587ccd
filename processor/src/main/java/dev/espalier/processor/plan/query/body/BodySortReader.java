package dev.espalier.processor.plan.query.body;

import dev.espalier.processor.plan.query.json.QueryPlaceholders;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the order of a search body as far as the library has words for it: then one page of hits can follow another. An order by a
 * script, by a distance or with options beyond these is sent as it stands.
 */
public final class BodySortReader {

    private static final Set<String> OPTIONS = Set.of("order", "missing", "mode", "nested");
    private static final Set<String> MODES = Set.of("min", "max", "sum", "avg", "median");

    /** What the server computes by options of its own, and what it knows in a point in time alone. */
    private static final Set<String> OTHERS = Set.of("_geo_distance", "_script", "_shard_doc");

    private final List<BodySort> keys = new ArrayList<>();

    private BodySortReader() {}

    /** The keys of an order; empty if there is one without words. */
    public static Optional<List<BodySort>> read(JsonTree sort) {
        BodySortReader reader = new BodySortReader();
        List<JsonTree> elements = sort instanceof JsonArray array ? array.elements() : List.of(sort);
        return elements.stream().allMatch(reader::add) ? Optional.of(List.copyOf(reader.keys)) : Optional.empty();
    }

    private boolean add(JsonTree element) {
        if (element instanceof JsonText text) {
            return add(text.value(), JsonObject.EMPTY);
        }
        return element instanceof JsonObject object
                && object.members().entrySet().stream().allMatch(member -> add(member.getKey(), options(member)));
    }

    /** The options of a key; null if they have no form that is known. */
    private static @Nullable JsonObject options(Map.Entry<String, JsonTree> member) {
        if (member.getValue() instanceof JsonText order) {
            return new JsonObject(Map.of("order", order));
        }
        return member.getValue() instanceof JsonObject object ? object : null;
    }

    private boolean add(String field, @Nullable JsonObject options) {
        if (options == null
                || OTHERS.contains(field)
                || QueryPlaceholders.isPlaceholder(field)
                || !OPTIONS.containsAll(options.members().keySet())) {
            return false;
        }
        String order = word(options, "order", field.equals("_score") ? "desc" : "asc");
        String missing = word(options, "missing", "");
        String mode = word(options, "mode", "");
        JsonObject nested = options.object("nested");
        String path = nested.text("path");
        boolean known = Set.of("asc", "desc").contains(order)
                && Set.of("", "_first", "_last").contains(missing)
                && (mode.isEmpty() || MODES.contains(mode))
                && (options.get("nested") == null
                        || path != null && nested.members().size() == 1);
        keys.add(new BodySort(
                field,
                order.equals("desc"),
                missing.isEmpty() ? null : missing.substring(1),
                mode.isEmpty() ? null : mode,
                path));
        return known;
    }

    /** A word in lower case, as servers take it in any; what is no word is none that is known. */
    private static String word(JsonObject options, String name, String usual) {
        if (options.get(name) == null) {
            return usual;
        }
        String text = options.text(name);
        return text == null ? "?" : text.toLowerCase(Locale.ROOT);
    }
}
