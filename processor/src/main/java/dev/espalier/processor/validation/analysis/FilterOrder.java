package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Judges the order of the filters of an analyzer. */
final class FilterOrder {

    private static final Set<String> STEMMING = Set.of("kstem", "porter_stem", "snowball", "stemmer");
    private static final Set<String> SYNONYMS = Set.of("synonym", "synonym_graph");

    private final KnownComponents known;
    private final Diagnostics diagnostics;

    FilterOrder(KnownComponents known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
    }

    void validate(ComponentModel analyzer) {
        parsing(analyzer);
        before(analyzer, STEMMING::contains, "lowercase"::equals, "stems of words in capitals are not found");
        before(
                analyzer,
                "stop"::equals,
                SYNONYMS::contains,
                "synonyms of several words miss the words that were removed");
    }

    /** The rules of synonyms are parsed by what stands before them, which is refused if it makes several words of one. */
    private void parsing(ComponentModel analyzer) {
        List<StatedName> filters = analyzer.parts(ComponentKind.TOKEN_FILTER);
        for (int i = 0; i < filters.size(); i++) {
            StatedName early = filters.get(i);
            boolean parses = known.meaning(ComponentKind.TOKEN_FILTER, early.value())
                    .map(AnalysisComponent::parsesSynonyms)
                    .orElse(true);
            if (!parses) {
                filters.subList(i + 1, filters.size()).stream()
                        .filter(late -> is(late, SYNONYMS::contains))
                        .findFirst()
                        .ifPresent(late -> diagnostics.report(
                                AnalysisProblem.ILL_SET_COMPONENT,
                                early.source(),
                                "the rules of '" + late.value() + "' cannot be parsed behind '" + early.value()
                                        + "' in '" + analyzer.name().value() + "'",
                                "swap them"));
            }
        }
    }

    private void before(ComponentModel analyzer, Predicate<String> first, Predicate<String> second, String effect) {
        List<StatedName> filters = analyzer.parts(ComponentKind.TOKEN_FILTER);
        for (int i = 0; i < filters.size(); i++) {
            if (!is(filters.get(i), first)) {
                continue;
            }
            StatedName early = filters.get(i);
            filters.subList(i + 1, filters.size()).stream()
                    .filter(late -> is(late, second))
                    .findFirst()
                    .ifPresent(late -> diagnostics.report(
                            AnalysisProblem.FILTER_ORDER,
                            early.source(),
                            "'" + early.value() + "' before '" + late.value() + "' in '"
                                    + analyzer.name().value() + "': " + effect,
                            "swap them"));
        }
    }

    private boolean is(StatedName filter, Predicate<String> type) {
        return known.meaning(ComponentKind.TOKEN_FILTER, filter.value())
                .map(AnalysisComponent::name)
                .filter(type)
                .isPresent();
    }
}
