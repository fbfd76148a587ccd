package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A value inside a tree.
 *
 * @param path the keys and the numbers of elements that lead to it
 * @param value what stands there
 */
record Site(List<Object> path, JsonTree value) {

    /** All values of a tree, the tree itself first. */
    static List<Site> of(JsonTree root) {
        return below(List.of(), root).toList();
    }

    private static Stream<Site> below(List<Object> path, JsonTree value) {
        Stream<Site> inner = Stream.empty();
        if (value instanceof JsonObject object) {
            inner = object.members().entrySet().stream()
                    .flatMap(member -> below(longer(path, member.getKey()), member.getValue()));
        } else if (value instanceof JsonArray array) {
            List<Stream<Site>> elements = new ArrayList<>();
            for (int i = 0; i < array.elements().size(); i++) {
                elements.add(below(longer(path, i), array.elements().get(i)));
            }
            inner = elements.stream().flatMap(element -> element);
        }
        return Stream.concat(Stream.of(new Site(path, value)), inner);
    }

    private static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** The tree with another value here. */
    JsonTree replace(JsonTree root, UnaryOperator<JsonTree> change) {
        return replace(root, 0, change);
    }

    private JsonTree replace(JsonTree tree, int depth, UnaryOperator<JsonTree> change) {
        if (depth == path.size()) {
            return change.apply(tree);
        }
        Object step = path.get(depth);
        if (tree instanceof JsonObject object) {
            Map<String, JsonTree> members = new LinkedHashMap<>(object.members());
            members.computeIfPresent((String) step, (key, value) -> replace(value, depth + 1, change));
            return new JsonObject(members);
        }
        List<JsonTree> elements = new ArrayList<>(((JsonArray) tree).elements());
        elements.set((Integer) step, replace(elements.get((Integer) step), depth + 1, change));
        return new JsonArray(elements);
    }
}
