package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.JsonSyntaxException;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads settings that are stated as JSON. */
final class RawSettings {

    private RawSettings() {}

    /** The settings without {@code index}, whichever way the user has put it; empty if it is no JSON object. */
    static JsonObject parse(AnnotationUse use, Diagnostics diagnostics) {
        String json = use.text("json");
        if (json.isBlank()) {
            return JsonObject.EMPTY;
        }
        try {
            if (JsonTree.parse(json) instanceof JsonObject object) {
                return withoutIndex(object);
            }
            report(use, diagnostics, "a JSON object is expected");
        } catch (JsonSyntaxException e) {
            report(use, diagnostics, e.getMessage() + " at " + e.position());
        }
        return JsonObject.EMPTY;
    }

    private static void report(AnnotationUse use, Diagnostics diagnostics, String reason) {
        diagnostics.report(
                AnalysisProblem.WRONG_INDEX_SETTING,
                use.source("json"),
                "the settings are not what can be sent: " + reason,
                "write a JSON object, as in {\"codec\": \"best_compression\"}");
    }

    private static JsonObject withoutIndex(JsonObject object) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            if (name.equals("index") && value instanceof JsonObject inner) {
                members.putAll(inner.members());
            } else {
                members.put(IndexSettingReader.shortName(name), value);
            }
        });
        return new JsonObject(members);
    }

    /** Each setting by its name with dots, at the place of the whole text. */
    static List<StatedSetting> flat(JsonObject raw, ElementRef place) {
        List<StatedSetting> settings = new ArrayList<>();
        raw.members().forEach((name, value) -> add(name, value, place, settings));
        return settings;
    }

    private static void add(String name, JsonTree value, ElementRef place, List<StatedSetting> settings) {
        if (value instanceof JsonObject object) {
            object.members().forEach((inner, member) -> add(name + "." + inner, member, place, settings));
            return;
        }
        List<JsonTree> values = value instanceof JsonArray array ? array.elements() : List.of(value);
        List<StatedName> texts = values.stream()
                .map(JsonTree::plain)
                .map(text -> new StatedName(text, place))
                .toList();
        settings.add(new StatedSetting(name, texts, place, place));
    }
}
