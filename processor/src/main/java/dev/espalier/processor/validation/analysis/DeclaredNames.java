package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.analysis.AnalysisCatalogue;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges the names that components are given. */
final class DeclaredNames {

    private final IndexDefinition definition;
    private final Diagnostics diagnostics;
    private final Map<List<Object>, ComponentModel> first = new HashMap<>();

    DeclaredNames(IndexDefinition definition, Diagnostics diagnostics) {
        this.definition = definition;
        this.diagnostics = diagnostics;
    }

    void validate(ComponentModel component) {
        StatedName name = component.name();
        if (name.value().isBlank() || name.value().startsWith("_")) {
            diagnostics.report(
                    AnalysisProblem.ILL_SET_COMPONENT,
                    name.source(),
                    "'" + name.value() + "' cannot be the name of a component: "
                            + (name.value().isBlank() ? "it is blank" : "it starts with an underscore"),
                    "use letters, digits and underscores");
            return;
        }
        ComponentModel other = first.putIfAbsent(List.of(component.kind(), name.value()), component);
        if (other != null
                && (!content(other).equals(content(component)) || other.source().equals(component.source()))) {
            diagnostics.report(
                    AnalysisProblem.SECOND_COMPONENT,
                    name.source(),
                    name.value(),
                    component.kind().words(),
                    other.source().label(),
                    component.source().label());
        }
        boolean builtIn = AnalysisCatalogue.find(component.kind(), name.value())
                .filter(AnalysisComponent::ready)
                .isPresent();
        if (builtIn
                && !(component.kind() == ComponentKind.ANALYZER && name.value().equals("default"))) {
            diagnostics.report(
                    AnalysisProblem.HIDDEN_BUILT_IN,
                    name.source(),
                    name.value(),
                    component.kind().words());
        }
        if (definition.declaresRaw(component.kind(), name.value())) {
            diagnostics.report(
                    AnalysisProblem.SECOND_COMPONENT,
                    name.source(),
                    name.value(),
                    component.kind().words(),
                    "an annotation",
                    "the JSON of @IndexSettings");
        }
    }

    private static List<Object> content(ComponentModel component) {
        return List.of(
                component.type().value(),
                component.settings().stream()
                        .map(setting -> setting.name() + "=" + values(setting))
                        .toList());
    }

    private static List<String> values(StatedSetting setting) {
        return setting.values().stream().map(StatedName::value).toList();
    }
}
