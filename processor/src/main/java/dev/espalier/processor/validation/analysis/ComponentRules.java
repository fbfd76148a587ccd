package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ReplacementRules;
import dev.espalier.schema.analysis.RuleSyntax;
import dev.espalier.schema.analysis.SettingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the rules that a component is told as texts: synonyms, stems, replacements of characters. */
final class ComponentRules {

    private final Diagnostics diagnostics;

    ComponentRules(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void validate(ComponentModel component, AnalysisComponent type) {
        String format = component.setting("format").map(StatedSetting::value).orElse("solr");
        for (StatedSetting setting : component.settings()) {
            Optional<SettingKind> kind = type.setting(setting.name()).map(known -> known.kind());
            kind.flatMap(known -> RuleSyntax.of(known, format)).ifPresent(syntax -> written(setting, syntax));
            if (kind.equals(Optional.of(SettingKind.REPLACEMENTS))) {
                differing(setting.values());
            }
        }
    }

    private void written(StatedSetting setting, RuleSyntax syntax) {
        for (StatedName rule : setting.values()) {
            syntax.refusal(rule.value())
                    .ifPresent(reason -> diagnostics.report(
                            AnalysisProblem.ILL_SET_COMPONENT,
                            rule.source(),
                            "'" + rule.value() + "' of '" + setting.name() + "' " + reason,
                            "write it like: " + syntax.example()));
        }
    }

    private void differing(List<StatedName> rules) {
        Set<String> replaced = new HashSet<>();
        for (StatedName rule : rules) {
            Optional<String> characters =
                    ReplacementRules.replaced(rule.value()).filter(text -> !text.isEmpty());
            if (characters.isPresent() && !replaced.add(characters.get())) {
                diagnostics.report(
                        AnalysisProblem.ILL_SET_COMPONENT,
                        rule.source(),
                        "'" + characters.get() + "' is replaced by two rules",
                        "keep one of them");
            }
        }
    }
}
