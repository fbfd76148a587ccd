package dev.espalier.processor.plan.mapping;

import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.SimilarityModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.analysis.AnalysisCatalogue;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import dev.espalier.schema.analysis.ComponentSetting;
import dev.espalier.schema.analysis.SettingKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the settings of an index: one object {@code index}, nested like the server's own answer. */
final class SettingsPlanner {

    private SettingsPlanner() {}

    static JsonObject plan(DocumentModel document) {
        IndexDefinition definition = document.index().definition();
        NestedMembers index = new NestedMembers();
        definition.settings().forEach(setting -> index.put(setting.name(), plain(setting)));
        Map<String, JsonTree> similarities = new LinkedHashMap<>();
        definition
                .similarities()
                .forEach(similarity -> similarities.put(similarity.name().value(), similarity(similarity)));
        JsonObject planned = index.object()
                .merged(KnnIndex.settings(document))
                .merged(members("similarity", similarities))
                .merged(members("analysis", analysis(definition)));
        return planned.members().isEmpty() ? JsonObject.EMPTY : new JsonObject(Map.of("index", planned));
    }

    private static JsonObject members(String name, Map<String, JsonTree> members) {
        return members.isEmpty() ? JsonObject.EMPTY : new JsonObject(Map.of(name, new JsonObject(members)));
    }

    private static JsonObject similarity(SimilarityModel similarity) {
        NestedMembers members = new NestedMembers();
        members.put("type", JsonTree.of(similarity.type().value()));
        similarity.settings().forEach(setting -> members.put(setting.name(), plain(setting)));
        return members.object();
    }

    private static JsonTree plain(StatedSetting setting) {
        List<JsonTree> values = setting.values().stream()
                .map(StatedName::value)
                .map(SettingsPlanner::plain)
                .toList();
        return values.size() == 1 ? values.get(0) : new JsonArray(values);
    }

    /** Servers take any setting as text; numbers and booleans are nicer to read. */
    private static JsonTree plain(String value) {
        if (value.equals("true") || value.equals("false")) {
            return JsonTree.of(Boolean.parseBoolean(value));
        }
        return value.matches("0|-?[1-9]\\d{0,17}") ? JsonTree.of(Long.parseLong(value)) : JsonTree.of(value);
    }

    private static Map<String, JsonTree> analysis(IndexDefinition definition) {
        Map<String, JsonTree> sections = new LinkedHashMap<>();
        for (ComponentKind kind : ComponentKind.values()) {
            Map<String, JsonTree> components = new LinkedHashMap<>();
            definition
                    .components(kind)
                    .forEach(component -> components.put(component.name().value(), component(component)));
            if (!components.isEmpty()) {
                sections.put(kind.section(), new JsonObject(components));
            }
        }
        return sections;
    }

    private static JsonObject component(ComponentModel component) {
        NestedMembers members = new NestedMembers();
        String type = component.type().value();
        members.put("type", JsonTree.of(type));
        for (StatedSetting setting : component.settings()) {
            SettingKind kind = AnalysisCatalogue.find(component.kind(), type)
                    .flatMap((AnalysisComponent known) -> known.setting(setting.name()))
                    .map(ComponentSetting::kind)
                    .orElse(setting.values().size() == 1 ? SettingKind.TEXT : SettingKind.TEXTS);
            members.put(setting.name(), value(setting, kind));
        }
        return members.object();
    }

    /** {@code _none_} and {@code _english_} stand for a whole list; inside of one, the first would be a word. */
    private static boolean isNamedSet(StatedSetting setting) {
        return setting.values().size() == 1 && setting.value().matches("_[a-z]+_");
    }

    private static JsonTree value(StatedSetting setting, SettingKind kind) {
        if (kind.isList() && !isNamedSet(setting)) {
            return new JsonArray(setting.values().stream()
                    .map(value -> JsonTree.of(value.value()))
                    .toList());
        }
        return kind.isWhole() || kind == SettingKind.FLAG ? plain(setting.value()) : JsonTree.of(setting.value());
    }
}
