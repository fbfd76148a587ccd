package dev.espalier.processor.plan.mapping;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts objects together member by member. */
final class MergedObjects {

    private MergedObjects() {}

    /** One object with the members of all; where two have one that is not an object, the later counts. */
    static JsonObject merge(JsonObject... objects) {
        JsonObject merged = JsonObject.EMPTY;
        for (JsonObject object : objects) {
            merged = merge(merged, object);
        }
        return merged;
    }

    private static JsonObject merge(JsonObject first, JsonObject second) {
        Map<String, JsonTree> members = new LinkedHashMap<>(first.members());
        second.members()
                .forEach((name, value) -> members.merge(
                        name,
                        value,
                        (before, after) -> before instanceof JsonObject left && after instanceof JsonObject right
                                ? merge(left, right)
                                : after));
        return new JsonObject(members);
    }
}
