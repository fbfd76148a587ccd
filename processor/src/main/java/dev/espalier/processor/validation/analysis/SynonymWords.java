package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import dev.espalier.schema.analysis.SynonymRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the words of synonyms by the tokenizers before them: servers refuse a word of which nothing is left. */
final class SynonymWords {

    /** These keep words alone, in the sense of Unicode or of letters. */
    private static final Set<String> WORD_TOKENIZERS =
            Set.of("standard", "classic", "letter", "lowercase", "uax_url_email", "thai");

    private static final Pattern SIGNS = Pattern.compile("[\\p{Punct}\\s]+");

    private final KnownComponents known;
    private final Diagnostics diagnostics;
    private final Set<StatedName> reported = new HashSet<>();

    SynonymWords(KnownComponents known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
    }

    void validate(ComponentModel analyzer) {
        Optional<String> tokenizer = analyzer.parts(ComponentKind.TOKENIZER).stream()
                .findFirst()
                .flatMap(part -> known.meaning(ComponentKind.TOKENIZER, part.value()))
                .map(AnalysisComponent::name)
                .filter(WORD_TOKENIZERS::contains);
        // a char filter may have made words of the signs
        if (tokenizer.isEmpty() || !analyzer.parts(ComponentKind.CHAR_FILTER).isEmpty()) {
            return;
        }
        for (StatedName part : analyzer.parts(ComponentKind.TOKEN_FILTER)) {
            known.declared(ComponentKind.TOKEN_FILTER, part.value())
                    .filter(filter ->
                            FilterOrder.SYNONYMS.contains(filter.type().value()))
                    .filter(SynonymWords::isPlain)
                    .ifPresent(filter -> words(filter, analyzer, tokenizer.get()));
        }
    }

    /** Whether rules are read by the analyzer they stand in, and none of them may be left out. */
    private static boolean isPlain(ComponentModel filter) {
        return filter.setting("synonym_analyzer").isEmpty()
                && filter.setting("lenient")
                        .filter(lenient -> lenient.value().equals("true"))
                        .isEmpty()
                && filter.setting("format")
                        .filter(format -> format.value().equals("wordnet"))
                        .isEmpty();
    }

    private void words(ComponentModel filter, ComponentModel analyzer, String tokenizer) {
        for (StatedName rule :
                filter.setting("synonyms").map(StatedSetting::values).orElse(List.of())) {
            rule.value()
                    .lines()
                    .flatMap(line -> SynonymRules.terms(line).stream())
                    .filter(word -> SIGNS.matcher(word).matches())
                    .findFirst()
                    .filter(word -> reported.add(rule))
                    .ifPresent(
                            word -> diagnostics.report(
                                    AnalysisProblem.ILL_SET_COMPONENT,
                                    rule.source(),
                                    "nothing is left of '" + word + "' in '"
                                            + analyzer.name().value() + "': the tokenizer '" + tokenizer
                                            + "' keeps words alone",
                                    "remove it, replace the sign before by a char filter of the type mapping, or use the tokenizer whitespace"));
        }
    }
}
