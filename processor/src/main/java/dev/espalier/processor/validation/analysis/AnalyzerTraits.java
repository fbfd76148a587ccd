package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.analysis.AnalysisCatalogue;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an analyzer does to the terms of a text, as far as that decides whether two analyzers can meet.
 *
 * @param folding what becomes of letters: {@code lower}, {@code upper}, or nothing
 * @param stems what makes stems of words; empty if nothing does
 * @param whole whether a text stays one term
 * @param prefixes whether words become their prefixes
 */
record AnalyzerTraits(String folding, Set<String> stems, boolean whole, boolean prefixes) {

    private static final Set<String> AS_WRITTEN = Set.of("whitespace", "keyword");
    private static final Set<String> WITHOUT_STEMS =
            Set.of("standard", "default", "simple", "stop", "pattern", "fingerprint", "cjk", "persian", "thai");
    private static final Set<String> STEMMING = Set.of("kstem", "porter_stem", "snowball", "stemmer", "hunspell");

    /** The traits of an analyzer; empty if it is not known what it does. */
    static Optional<AnalyzerTraits> of(String analyzer, IndexDefinition definition) {
        Optional<ComponentModel> declared = definition.component(ComponentKind.ANALYZER, analyzer);
        if (declared.isEmpty()) {
            return definition.declaresRaw(ComponentKind.ANALYZER, analyzer) ? Optional.empty() : ofType(analyzer);
        }
        ComponentModel component = declared.get();
        return component.type().value().equals(ComponentModel.CUSTOM)
                ? Optional.of(component)
                        .filter(custom -> isKnown(custom, definition))
                        .map(custom -> ofParts(custom, definition))
                : ofType(component.type().value());
    }

    private static Optional<AnalyzerTraits> ofType(String type) {
        boolean known = AnalysisCatalogue.find(ComponentKind.ANALYZER, type)
                .filter(component -> component.plugin() == null)
                .isPresent();
        if (!known) {
            return Optional.empty();
        }
        boolean stemming = !AS_WRITTEN.contains(type) && !WITHOUT_STEMS.contains(type);
        return Optional.of(new AnalyzerTraits(
                AS_WRITTEN.contains(type) ? "" : "lower",
                stemming ? Set.of(type) : Set.of(),
                type.equals("keyword") || type.equals("fingerprint"),
                false));
    }

    /** Whether all parts of an analyzer are known; one that is not is reported where it stands, and says nothing here. */
    private static boolean isKnown(ComponentModel analyzer, IndexDefinition definition) {
        return Stream.of(ComponentKind.TOKENIZER, ComponentKind.TOKEN_FILTER)
                .allMatch(kind -> analyzer.parts(kind).stream()
                        .map(part -> type(kind, part.value(), definition))
                        .allMatch(type -> AnalysisCatalogue.find(kind, type).isPresent()));
    }

    private static AnalyzerTraits ofParts(ComponentModel analyzer, IndexDefinition definition) {
        String tokenizer = type(
                ComponentKind.TOKENIZER,
                analyzer.setting("tokenizer").map(StatedSetting::value).orElse("standard"),
                definition);
        String folding = tokenizer.equals("lowercase") ? "lower" : "";
        Set<String> stems = new TreeSet<>();
        boolean prefixes = tokenizer.equals("edge_ngram");
        boolean cut = false;
        for (StatedName part : analyzer.parts(ComponentKind.TOKEN_FILTER)) {
            String type = type(ComponentKind.TOKEN_FILTER, part.value(), definition);
            switch (type) {
                case "lowercase", "icu_folding", "icu_normalizer" -> folding = "lower";
                case "uppercase" -> folding = "upper";
                case "edge_ngram" -> prefixes = true;
                case "ngram", "shingle", "word_delimiter", "word_delimiter_graph" -> cut = true;
                default -> stem(type, part.value(), definition).ifPresent(stems::add);
            }
        }
        return new AnalyzerTraits(folding, stems, tokenizer.equals("keyword") && !cut, prefixes);
    }

    /** What a filter makes stems by, if it does; two filters with the same answer make the same stems. */
    private static Optional<String> stem(String type, String name, IndexDefinition definition) {
        if (!STEMMING.contains(type) && !type.endsWith("_stem")) {
            return Optional.empty();
        }
        String language =
                definition
                        .component(ComponentKind.TOKEN_FILTER, name)
                        .map(ComponentModel::settings)
                        .orElse(List.of())
                        .stream()
                        .filter(setting -> !setting.name().equals("stem_exclusion"))
                        .map(StatedSetting::value)
                        .findFirst()
                        .orElse("");
        return Optional.of(type + " " + language);
    }

    private static String type(ComponentKind kind, String name, IndexDefinition definition) {
        return definition
                .component(kind, name)
                .map(component -> component.type().value())
                .orElse(name);
    }

    /** In what the terms of another analyzer differ so that they never equal these; empty if they may meet. */
    Optional<String> differenceFrom(AnalyzerTraits search) {
        if (whole != search.whole) {
            return Optional.of("how they are cut: one keeps a text whole, the other makes words of it");
        }
        if (!folding.equals(search.folding)) {
            return Optional.of("the case of letters");
        }
        return stems.equals(search.stems) ? Optional.empty() : Optional.of("their stems");
    }
}
