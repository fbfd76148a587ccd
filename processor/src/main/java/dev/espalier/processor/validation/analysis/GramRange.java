package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.StatedSetting;
import java.util.Optional;

/** Judges the sizes of n-grams and shingles: the least is not above the greatest, and an index limits how far they lie apart. */
final class GramRange {

    private static final int MIN_GRAM = 1;
    private static final int MAX_GRAM = 2;
    private static final int SHINGLE_SIZE = 2;
    private static final int NGRAM_LIMIT = 1;
    private static final int SHINGLE_LIMIT = 3;

    private final IndexDefinition definition;
    private final Diagnostics diagnostics;

    GramRange(IndexDefinition definition, Diagnostics diagnostics) {
        this.definition = definition;
        this.diagnostics = diagnostics;
    }

    void validate(ComponentModel component) {
        switch (component.type().value()) {
            case "ngram", "edge_ngram" -> checkOrder(component, "min_gram", MIN_GRAM, "max_gram", MAX_GRAM);
            case "shingle" -> checkOrder(component, "min_shingle_size", SHINGLE_SIZE, "max_shingle_size", SHINGLE_SIZE);
            default -> {
                // no sizes
            }
        }
        checkDistance(component);
    }

    private void checkOrder(
            ComponentModel component, String least, int leastByDefault, String most, int mostByDefault) {
        int min = number(component, least, leastByDefault);
        int max = number(component, most, mostByDefault);
        if (min > max) {
            SourceRef place = component
                    .setting(least)
                    .or(() -> component.setting(most))
                    .<SourceRef>map(StatedSetting::source)
                    .orElse(component.source());
            diagnostics.report(
                    AnalysisProblem.ILL_SET_COMPONENT,
                    place,
                    "'" + least + "' is " + min + ", and '" + most + "' is " + max
                            + (component.setting(most).isPresent() ? "" : " unless stated"),
                    "let the first be the smaller one");
        }
    }

    private void checkDistance(ComponentModel component) {
        switch (component.type().value()) {
            case "ngram" ->
                check(
                        component,
                        "max_gram",
                        number(component, "max_gram", MAX_GRAM) - number(component, "min_gram", MIN_GRAM),
                        "max_ngram_diff",
                        NGRAM_LIMIT);
            case "shingle" ->
                check(
                        component,
                        "max_shingle_size",
                        number(component, "max_shingle_size", SHINGLE_SIZE)
                                - number(component, "min_shingle_size", SHINGLE_SIZE)
                                + (isOff(component, "output_unigrams") ? 0 : 1),
                        "max_shingle_diff",
                        SHINGLE_LIMIT);
            default -> {
                // edge n-grams have no limit
            }
        }
    }

    private void check(ComponentModel component, String setting, int difference, String limitName, int standard) {
        int limit = definition
                .setting(limitName)
                .flatMap(stated -> parse(stated.value()))
                .orElse(standard);
        if (difference > limit) {
            SourceRef place = component
                    .setting(setting)
                    .<SourceRef>map(StatedSetting::source)
                    .orElse(component.source());
            diagnostics.report(
                    AnalysisProblem.GRAM_RANGE, place, component.name().value(), difference, limit, limitName);
        }
    }

    private static boolean isOff(ComponentModel component, String setting) {
        return component
                .setting(setting)
                .filter(stated -> stated.value().equals("false"))
                .isPresent();
    }

    private static int number(ComponentModel component, String setting, int standard) {
        return component
                .setting(setting)
                .flatMap(stated -> parse(stated.value()))
                .orElse(standard);
    }

    private static Optional<Integer> parse(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException reportedElsewhere) {
            return Optional.empty();
        }
    }
}
