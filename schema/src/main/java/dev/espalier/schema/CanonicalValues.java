package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one spelling of values that servers answer in another one than they were sent in. Plain values are texts here. */
final class CanonicalValues {

    private static final Pattern COORDINATES = Pattern.compile("\\s*(-?[\\d.]+)\\s*,\\s*(-?[\\d.]+)\\s*");
    private static final Set<String> LEFT = Set.of("left", "clockwise", "cw");

    private CanonicalValues() {}

    static JsonTree of(String parameter, JsonTree value) {
        return switch (parameter) {
            case "script" -> script(value);
            case "orientation" -> orientation(value);
            case "data_type" -> lowerCase(value);
            case "contexts" -> contexts(value);
            case "null_value" -> coordinates(value);
            case "fielddata_frequency_filter" -> without("min_segment_size", "0", value);
            default -> value;
        };
    }

    /** Whether what is wanted of a vector index is there; servers complete what is left open. */
    static boolean includes(@Nullable JsonTree current, @Nullable JsonTree wanted) {
        return current instanceof JsonObject complete
                && wanted instanceof JsonObject stated
                && stated.members().entrySet().stream()
                        .allMatch(member -> has(complete.get(member.getKey()), member.getValue()));
    }

    private static boolean has(@Nullable JsonTree current, JsonTree wanted) {
        return wanted.equals(current) || includes(current, wanted);
    }

    /** Without what servers answer in several ways: kinds of plain values, and lists of one. */
    static JsonTree plain(JsonTree value) {
        if (value instanceof JsonObject object) {
            Map<String, JsonTree> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, plain(member)));
            return new JsonObject(members);
        }
        if (value instanceof JsonArray array) {
            List<JsonTree> elements =
                    array.elements().stream().map(CanonicalValues::plain).toList();
            return elements.size() == 1 ? elements.get(0) : new JsonArray(elements);
        }
        return value instanceof JsonText ? value : JsonTree.of(value.compact());
    }

    private static JsonTree script(JsonTree value) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("lang", JsonTree.of("painless"));
        if (value instanceof JsonObject object) {
            members.putAll(object.members());
        } else {
            members.put("source", value);
        }
        return new JsonObject(members);
    }

    private static JsonTree orientation(JsonTree value) {
        return value instanceof JsonText text
                ? JsonTree.of(LEFT.contains(text.value().toLowerCase(Locale.ROOT)) ? "left" : "right")
                : value;
    }

    private static JsonTree lowerCase(JsonTree value) {
        return value instanceof JsonText text ? JsonTree.of(text.value().toLowerCase(Locale.ROOT)) : value;
    }

    private static JsonTree contexts(JsonTree value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.elements().stream().map(CanonicalValues::contexts).toList());
        }
        if (value instanceof JsonObject object && object.text("type") != null) {
            Map<String, JsonTree> members = new LinkedHashMap<>(object.members());
            members.put("type", JsonTree.of(object.text("type").toLowerCase(Locale.ROOT)));
            return new JsonObject(members);
        }
        return value;
    }

    private static JsonTree coordinates(JsonTree value) {
        Matcher matcher = COORDINATES.matcher(value instanceof JsonText text ? text.value() : "");
        return matcher.matches()
                ? new JsonObject(Map.of("lat", JsonTree.of(matcher.group(1)), "lon", JsonTree.of(matcher.group(2))))
                : value;
    }

    private static JsonTree without(String name, String standard, JsonTree value) {
        if (value instanceof JsonObject object && JsonTree.of(standard).equals(object.get(name))) {
            Map<String, JsonTree> members = new LinkedHashMap<>(object.members());
            members.remove(name);
            return new JsonObject(members);
        }
        return value;
    }
}
