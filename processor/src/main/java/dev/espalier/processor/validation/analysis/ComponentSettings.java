package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.analysis.ComponentSetting;
import dev.espalier.schema.analysis.Configurable;
import dev.espalier.schema.analysis.SettingKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Judges what a component of analysis, or a similarity, is told. */
final class ComponentSettings {

    private static final float ZIPF_LIMIT = 0.5f;
    private static final int LONGEST_TERM = 1048576;

    /** As {@link Pattern} names them, but for the two spellings of the last. */
    private static final Set<String> FLAGS = Set.of(
            "CASE_INSENSITIVE",
            "MULTILINE",
            "DOTALL",
            "UNICODE_CASE",
            "CANON_EQ",
            "UNIX_LINES",
            "LITERAL",
            "COMMENTS",
            "UNICODE_CHAR_CLASS",
            "UNICODE_CHARACTER_CLASS");

    private final TargetServers servers;
    private final Problem unknownSetting;
    private final Problem wrongSetting;
    private final Diagnostics diagnostics;

    private ComponentSettings(
            TargetServers servers, Problem unknownSetting, Problem wrongSetting, Diagnostics diagnostics) {
        this.servers = servers;
        this.unknownSetting = unknownSetting;
        this.wrongSetting = wrongSetting;
        this.diagnostics = diagnostics;
    }

    static ComponentSettings ofComponents(TargetServers servers, Diagnostics diagnostics) {
        return new ComponentSettings(
                servers, AnalysisProblem.UNKNOWN_COMPONENT_SETTING, AnalysisProblem.ILL_SET_COMPONENT, diagnostics);
    }

    static ComponentSettings ofSimilarities(TargetServers servers, Diagnostics diagnostics) {
        return new ComponentSettings(
                servers, AnalysisProblem.UNKNOWN_SIMILARITY_SETTING, AnalysisProblem.ILL_SET_SIMILARITY, diagnostics);
    }

    /**
     * Reports what is wrong with the settings of something declared.
     *
     * @param name its name
     * @param settings what it is told
     * @param source the annotation
     * @param type what it is made of
     */
    void validate(String name, List<StatedSetting> settings, SourceRef source, Configurable type) {
        Set<String> stated = new HashSet<>();
        for (StatedSetting setting : settings) {
            Optional<ComponentSetting> known = type.setting(setting.name());
            if (known.isEmpty()) {
                unknown(setting, type);
            } else if (!stated.add(setting.name())) {
                diagnostics.report(
                        wrongSetting,
                        setting.nameSource(),
                        "'" + setting.name() + "' of '" + name + "' is set twice",
                        "keep one; a list takes all its values at once: value = {\"a\", \"b\"}");
            } else if (!servers.lack(
                    "'" + setting.name() + "' of '" + type.name() + "'",
                    known.get().availability(),
                    setting.nameSource())) {
                values(setting, known.get());
            }
        }
        missing(name, source, type, stated);
    }

    private void unknown(StatedSetting setting, Configurable type) {
        diagnostics.report(
                unknownSetting,
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
                wrongSetting,
                source,
                "'" + known.name() + "' must be " + expectation + ", found " + found,
                "give it " + expectation);
    }

    private static boolean fits(String value, ComponentSetting setting) {
        return switch (setting.kind()) {
            // what a rule says is looked at by itself
            case TEXT, TEXTS, SYNONYMS, STEMS, REPLACEMENTS, CHARACTER_TYPES, CHARACTERS -> true;
            case PATH -> !value.isBlank();
            case INT -> isInt(value);
            case NATURAL -> isWithin(value, 0, Integer.MAX_VALUE);
            case POSITIVE -> isWithin(value, 1, Integer.MAX_VALUE);
            case PLURAL -> isWithin(value, 2, Integer.MAX_VALUE);
            case LENGTH -> isWithin(value, 1, LONGEST_TERM);
            case QUANTITY -> number(value) >= 0;
            case FRACTION -> number(value) >= 0 && number(value) <= 1;
            case SHARE -> number(value) > 0 && number(value) <= 1;
            case ZIPF -> number(value) > 0 && number(value) < ZIPF_LIMIT;
            case FLAG -> value.equals("true") || value.equals("false");
            case CHAR -> value.length() == 1;
            case REGEX, REGEXES -> isPattern(value);
            case FLAGS ->
                Arrays.stream(value.toUpperCase(Locale.ROOT).split("\\|"))
                        .allMatch(flag -> flag.isEmpty() || FLAGS.contains(flag));
            case WORD, WORDS -> setting.words().containsKey(value);
        };
    }

    private static boolean isWithin(String value, int least, int most) {
        return isInt(value) && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isInt(String value) {
        try {
            Integer.parseInt(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Not a number, which lies in no range, where the text is none, or none that a server computes with. */
    private static float number(String value) {
        try {
            float number = Float.parseFloat(value);
            return Float.isFinite(number) ? number : Float.NaN;
        } catch (NumberFormatException e) {
            return Float.NaN;
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

    private void missing(String name, SourceRef source, Configurable type, Set<String> stated) {
        type.settings().stream()
                .filter(setting -> setting.required() && !stated.contains(setting.name()))
                .forEach(setting -> missing(name, source, type, "'" + setting.name() + "'"));
        List<String> oneOf = type.oneOf();
        if (!oneOf.isEmpty() && oneOf.stream().noneMatch(stated::contains)) {
            missing(
                    name,
                    source,
                    type,
                    oneOf.size() == 1 ? "'" + oneOf.get(0) + "'" : "one of " + String.join(", ", oneOf));
        }
    }

    private void missing(String name, SourceRef source, Configurable type, String setting) {
        diagnostics.report(
                wrongSetting,
                source,
                type.name() + " '" + name + "' needs " + setting,
                "state it: " + ComponentText.example(type));
    }
}
