package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.NearestName;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentSetting;
import dev.espalier.schema.analysis.SettingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Judges what a component is told. */
final class ComponentSettings {

    private final TargetServers servers;
    private final Diagnostics diagnostics;

    ComponentSettings(TargetServers servers, Diagnostics diagnostics) {
        this.servers = servers;
        this.diagnostics = diagnostics;
    }

    void validate(ComponentModel component, AnalysisComponent type) {
        Set<String> stated = new HashSet<>();
        for (StatedSetting setting : component.settings()) {
            Optional<ComponentSetting> known = type.setting(setting.name());
            if (known.isEmpty()) {
                unknown(setting, type);
            } else if (!stated.add(setting.name())) {
                diagnostics.report(
                        AnalysisProblem.ILL_SET_COMPONENT,
                        setting.nameSource(),
                        "'" + setting.name() + "' of '" + component.name().value() + "' is set twice",
                        "keep one; a list takes all its values at once: value = {\"a\", \"b\"}");
            } else if (!servers.lack(
                    "'" + setting.name() + "' of '" + type.name() + "'",
                    known.get().availability(),
                    setting.nameSource())) {
                values(setting, known.get());
            }
        }
        missing(component, type, stated);
    }

    private void unknown(StatedSetting setting, AnalysisComponent type) {
        diagnostics.report(
                AnalysisProblem.UNKNOWN_COMPONENT_SETTING,
                setting.nameSource(),
                setting.name(),
                type.name(),
                NearestName.hint(setting.name(), type.settingNames()),
                type.settings().isEmpty()
                        ? "'" + type.name() + "' has no settings: remove it"
                        : "its settings: " + String.join(", ", type.settingNames()));
    }

    private void values(StatedSetting setting, ComponentSetting known) {
        if (!known.kind().isList() && setting.values().size() != 1) {
            wrong(setting.source(), known, setting.values().size() + " values");
            return;
        }
        for (StatedName value : setting.values()) {
            if (known.kind() == SettingKind.PATH && !value.value().isBlank()) {
                diagnostics.report(AnalysisProblem.UNCHECKED_FILE, value.source(), value.value());
            }
            if (!fits(value.value(), known)) {
                wrong(value.source(), known, "'" + value.value() + "'");
            } else if (known.words().containsKey(value.value())) {
                servers.lack(
                        "'" + value.value() + "' as '" + known.name() + "'",
                        known.words().get(value.value()),
                        value.source());
            }
        }
    }

    private void wrong(SourceRef source, ComponentSetting known, String found) {
        String expectation = known.expectation();
        diagnostics.report(
                AnalysisProblem.ILL_SET_COMPONENT,
                source,
                "'" + known.name() + "' must be " + expectation + ", found " + found,
                "give it " + expectation);
    }

    private static boolean fits(String value, ComponentSetting setting) {
        return switch (setting.kind()) {
            case TEXT, TEXTS -> true;
            case PATH -> !value.isBlank();
            case INT -> isInt(value);
            case FLAG -> value.equals("true") || value.equals("false");
            case CHAR -> value.length() == 1;
            case REGEX -> isPattern(value);
            case WORD, WORDS -> setting.words().containsKey(value);
        };
    }

    private static boolean isInt(String value) {
        try {
            Integer.parseInt(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isPattern(String value) {
        try {
            Pattern.compile(value);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private void missing(ComponentModel component, AnalysisComponent type, Set<String> stated) {
        type.settings().stream()
                .filter(setting -> setting.required() && !stated.contains(setting.name()))
                .forEach(setting -> missing(component, type, "'" + setting.name() + "'"));
        List<String> oneOf = type.oneOf();
        if (!oneOf.isEmpty() && oneOf.stream().noneMatch(stated::contains)) {
            missing(
                    component,
                    type,
                    oneOf.size() == 1 ? "'" + oneOf.get(0) + "'" : "one of " + String.join(", ", oneOf));
        }
    }

    private void missing(ComponentModel component, AnalysisComponent type, String setting) {
        diagnostics.report(
                AnalysisProblem.ILL_SET_COMPONENT,
                component.source(),
                type.name() + " '" + component.name().value() + "' needs " + setting,
                "state it: " + ComponentText.example(type));
    }
}
