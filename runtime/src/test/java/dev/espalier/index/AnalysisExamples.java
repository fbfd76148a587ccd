package dev.espalier.index;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import dev.espalier.schema.analysis.ComponentSetting;
import dev.espalier.schema.analysis.SettingKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A legal value for each setting of the catalogue, and one that cannot be legal. */
final class AnalysisExamples {

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("min_gram", 1),
            Map.entry("max_gram", 2),
            Map.entry("min_shingle_size", 2),
            Map.entry("max_shingle_size", 3),
            Map.entry("min_word_size", 5),
            Map.entry("min_subword_size", 2),
            Map.entry("max_subword_size", 15),
            Map.entry("tokenizer", "standard"),
            Map.entry("filter", List.of("lowercase")),
            Map.entry("filters", List.of("lowercase, reverse")),
            Map.entry("char_filter", List.of("html_strip")),
            Map.entry("tokenize_on_chars", List.of("whitespace", "-")),
            Map.entry("mappings", List.of("a => b")),
            Map.entry("rules", List.of("running => run")),
            Map.entry("synonyms", List.of("i-pod, ipod")),
            Map.entry("patterns", List.of("(some)", "(words)")),
            Map.entry("type_table", List.of("% => ALPHA")),
            Map.entry("flags", "CASE_INSENSITIVE"),
            Map.entry("script.source", "true"),
            Map.entry("synonym_analyzer", "standard"),
            Map.entry("group", 0),
            Map.entry("buffer_size", 256),
            Map.entry("max_token_length", 255));

    /** Files and stored things that the servers of the tests do not have, and second names of other settings. */
    private static final Set<String> LEFT_OUT = Set.of(
            "script.id",
            "script.lang",
            "synonyms_set",
            "keywords_pattern",
            "name",
            "updateable",
            "format",
            "replacement");

    /** What servers take without a look at it; only the compiler tells. */
    private static final Set<String> UNSEEN = Set.of(
            "cjk_bigram.ignored_scripts",
            "delimited_payload.delimiter",
            "delimited_payload.encoding",
            "min_hash.with_rotation",
            // does not count beside token_separator
            "concatenate_graph.preserve_separator");

    private AnalysisExamples() {}

    /** Whether the nodes of the tests lack what a component needs: files, or a whitelist of the script engine. */
    static boolean isBeyondTheNode(AnalysisComponent component, ServerRelease server) {
        return Set.of("hunspell", "hyphenation_decompounder").contains(component.name())
                || (server.dialect() == Dialect.OPENSEARCH
                        && Set.of("condition", "predicate_token_filter").contains(component.name()));
    }

    /** Every setting that can be set together with the others. */
    static Map<String, Object> settings(AnalysisComponent component, ServerRelease server) {
        Map<String, Object> settings = new TreeMap<>();
        component.settings().stream()
                .filter(setting -> isSet(component, setting, server))
                .forEach(setting -> settings.put(setting.name(), value(component, setting)));
        return settings;
    }

    /** The same, but for one setting that has a value which its kind does not take. */
    static Map<String, Object> settingsWithWrong(
            AnalysisComponent component, ComponentSetting wrong, ServerRelease server) {
        Map<String, Object> settings = settings(component, server);
        settings.put(wrong.name(), wrong.kind().isList() ? List.of("no such value") : "no such value");
        return settings;
    }

    /** Whether a server can tell a wrong value of a setting. */
    static boolean isChecked(AnalysisComponent component, ComponentSetting setting, ServerRelease server) {
        return isSet(component, setting, server)
                && !UNSEEN.contains(component.name() + "." + setting.name())
                && setting.kind() != SettingKind.TEXT
                && setting.kind() != SettingKind.TEXTS
                && setting.kind() != SettingKind.REGEX
                && setting.kind() != SettingKind.REGEXES
                // any text is a rule of synonyms
                && setting.kind() != SettingKind.SYNONYMS;
    }

    private static boolean isSet(AnalysisComponent component, ComponentSetting setting, ServerRelease server) {
        return setting.kind() != SettingKind.PATH
                && setting.availability().on(server)
                && (!component.oneOf().contains(setting.name())
                        || component.oneOf().indexOf(setting.name()) == 0)
                && !LEFT_OUT.contains(setting.name())
                && !(component.kind() == ComponentKind.NORMALIZER
                        && setting.name().equals("char_filter"));
    }

    private static Object value(AnalysisComponent component, ComponentSetting setting) {
        Object known = VALUES.get(setting.name());
        if (known != null) {
            return known;
        }
        return switch (setting.kind()) {
            case TEXT -> "some";
            case TEXTS -> List.of("some", "words");
            case INT, NATURAL, POSITIVE, PLURAL, LENGTH -> 3;
            case FLAG -> true;
            case CHAR -> "-";
            case REGEX -> "a+";
            case WORD -> setting.words().keySet().iterator().next();
            case WORDS -> List.copyOf(setting.words().keySet());
            case QUANTITY,
                    FRACTION,
                    SHARE,
                    ZIPF,
                    PATH,
                    FLAGS,
                    REGEXES,
                    CHARACTERS,
                    SYNONYMS,
                    STEMS,
                    REPLACEMENTS,
                    CHARACTER_TYPES -> throw new IllegalArgumentException(setting.name());
        };
    }
}
