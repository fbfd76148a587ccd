package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Judges the order of the filters of an analyzer. */
final class FilterOrder {

    private static final Set<String> STEMMING = Set.of("kstem", "porter_stem", "snowball", "stemmer");
    /** The filters that are told synonyms. */
    static final Set<String> SYNONYMS = Set.of("synonym", "synonym_graph");

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
        pairs(
                analyzer,
                filter -> !filter.parsesSynonyms(),
                SYNONYMS::contains,
                (early, late) -> diagnostics.report(
                        AnalysisProblem.ILL_SET_COMPONENT,
                        early.source(),
                        "the rules of '" + late.value() + "' cannot be parsed behind '" + early.value() + "' in '"
                                + analyzer.name().value() + "'",
                        "swap them"));
    }

    private void before(ComponentModel analyzer, Predicate<String> first, Predicate<String> second, String effect) {
        pairs(
                analyzer,
                filter -> first.test(filter.name()),
                second,
                (early, late) -> diagnostics.report(
                        AnalysisProblem.FILTER_ORDER,
                        early.source(),
                        "'" + early.value() + "' before '" + late.value() + "' in '"
                                + analyzer.name().value() + "': " + effect,
                        "swap them"));
    }

    /** Each filter of a kind, with the first of another kind behind it. */
    private void pairs(
            ComponentModel analyzer,
            Predicate<AnalysisComponent> first,
            Predicate<String> second,
            BiConsumer<StatedName, StatedName> report) {
        List<StatedName> filters = analyzer.parts(ComponentKind.TOKEN_FILTER);
        for (int i = 0; i < filters.size(); i++) {
            StatedName early = filters.get(i);
            if (is(early, first)) {
                filters.subList(i + 1, filters.size()).stream()
                        .filter(late -> is(late, filter -> second.test(filter.name())))
                        .findFirst()
                        .ifPresent(late -> report.accept(early, late));
            }
        }
    }

    private boolean is(StatedName filter, Predicate<AnalysisComponent> kind) {
        return known.meaning(ComponentKind.TOKEN_FILTER, filter.value())
                .filter(kind)
                .isPresent();
    }
}
