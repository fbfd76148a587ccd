package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.JsonTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parameters that exclude, or need, each other. */
final class ParameterPairRule implements FieldRule {

    private static final Map<String, List<String>> EXCLUDED = Map.of(
            "script", List.of("null_value", "ignore_malformed", "coerce", "copy_to"),
            "time_series_dimension", List.of("normalizer", "time_series_metric"));

    private static final Set<String> LISTS_ONLY_DOCUMENTS = Set.of("docs", "freqs");

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        EXCLUDED.forEach((first, others) -> checkExcluded(field, first, others, diagnostics));
        checkScript(field, diagnostics);
        checkDimension(field, diagnostics);
        need(field, "fielddata_frequency_filter", field.states("fielddata", true), "fielddata = true", diagnostics);
        need(field, "search_quote_analyzer", field.states("search_analyzer"), "searchAnalyzer", diagnostics);
        checkPositions(field, diagnostics);
        if (field.states("index", false)) {
            List.of("index_prefixes", "fielddata", "index_phrases")
                    .forEach(name -> field.parameter(name)
                            .ifPresent(needy -> diagnostics.report(
                                    MappingProblem.NEEDS_INDEX, needy.source(), needy.name(), field.path())));
        }
    }

    private static void checkExcluded(MappedField field, String first, List<String> others, Diagnostics diagnostics) {
        Optional<MappingParameter> stated = field.parameter(first).filter(ParameterPairRule::isOn);
        if (stated.isPresent()) {
            others.forEach(other -> field.parameter(other)
                    .ifPresent(second ->
                            diagnostics.report(MappingProblem.EXCLUDED_PAIR, second.source(), first, second.name())));
        }
    }

    private static void checkScript(MappedField field, Diagnostics diagnostics) {
        need(field, "on_script_error", field.states("script"), "a script", diagnostics);
        boolean kept = !field.states("index", false) || !field.states("doc_values", false);
        need(field, "script", kept, "index or docValues, for otherwise its value is lost", diagnostics);
    }

    private static void checkDimension(MappedField field, Diagnostics diagnostics) {
        if (field.states("time_series_dimension", true)) {
            boolean kept = !field.states("index", false) && !field.states("doc_values", false);
            need(field, "time_series_dimension", kept, "index and docValues", diagnostics);
        }
        boolean columns = !field.states("doc_values", false);
        need(field, "time_series_metric", columns, "docValues", diagnostics);
    }

    private static void checkPositions(MappedField field, Diagnostics diagnostics) {
        if (field.text("index_options").filter(LISTS_ONLY_DOCUMENTS::contains).isPresent()) {
            List.of("index_phrases", "position_increment_gap")
                    .forEach(name -> field.parameter(name)
                            .ifPresent(needy ->
                                    diagnostics.report(MappingProblem.NEEDS_POSITIONS, needy.source(), needy.name())));
        }
    }

    private static void need(MappedField field, String name, boolean holds, String needed, Diagnostics diagnostics) {
        if (!holds) {
            field.parameter(name)
                    .ifPresent(needy ->
                            diagnostics.report(MappingProblem.NEEDS_PARAMETER, needy.source(), needy.name(), needed));
        }
    }

    private static boolean isOn(MappingParameter parameter) {
        return !parameter.value().equals(JsonTree.of(false));
    }
}
