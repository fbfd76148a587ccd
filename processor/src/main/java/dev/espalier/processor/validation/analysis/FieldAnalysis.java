package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the analyzers, normalizers and similarities that fields name. */
final class FieldAnalysis {

    private static final Map<String, ComponentKind> PARAMETERS = Map.of(
            "analyzer", ComponentKind.ANALYZER,
            "search_analyzer", ComponentKind.ANALYZER,
            "search_quote_analyzer", ComponentKind.ANALYZER,
            "normalizer", ComponentKind.NORMALIZER);

    private final IndexDefinition definition;
    private final KnownComponents known;
    private final IndexTimeFilters indexTime;
    private final Diagnostics diagnostics;
    private final Set<JavaName> validated = new HashSet<>();

    FieldAnalysis(IndexDefinition definition, KnownComponents known, Diagnostics diagnostics) {
        this.definition = definition;
        this.known = known;
        this.indexTime = new IndexTimeFilters(definition, diagnostics);
        this.diagnostics = diagnostics;
    }

    void validate(ObjectModel object) {
        if (!validated.add(object.name())) {
            return;
        }
        for (PropertyModel property : object.fields()) {
            validate(property.field());
            property.field().subFields().forEach(subField -> validate(subField.mapping()));
            property.object().ifPresent(this::validate);
        }
    }

    private void validate(FieldMapping mapping) {
        mapping.parameters().forEach(this::validate);
        Optional<StatedName> index = text(mapping, "analyzer");
        Optional<StatedName> search = text(mapping, "search_analyzer");
        index.ifPresent(analyzer -> {
            indexTime.validate(analyzer);
            traits(analyzer).ifPresent(traits -> validate(analyzer, traits, search));
        });
    }

    private void validate(StatedName index, AnalyzerTraits traits, Optional<StatedName> search) {
        if (search.isEmpty()) {
            if (traits.prefixes()) {
                diagnostics.report(MappingProblem.PREFIXES_OF_QUERIES, index.source(), index.value());
            }
            return;
        }
        traits(search.get())
                .flatMap(traits::differenceFrom)
                .ifPresent(difference -> diagnostics.report(
                        MappingProblem.DIVERGING_ANALYZERS,
                        search.get().source(),
                        index.value(),
                        search.get().value(),
                        difference));
    }

    private Optional<AnalyzerTraits> traits(StatedName analyzer) {
        return AnalyzerTraits.of(analyzer.value(), definition);
    }

    private static Optional<StatedName> text(FieldMapping mapping, String parameter) {
        return mapping.parameter(parameter)
                .filter(stated -> stated.value() instanceof JsonText)
                .map(FieldAnalysis::name);
    }

    private static StatedName name(MappingParameter parameter) {
        return new StatedName(((JsonText) parameter.value()).value(), parameter.source());
    }

    private void validate(MappingParameter parameter) {
        if (!(parameter.value() instanceof JsonText)) {
            return;
        }
        ComponentKind kind = PARAMETERS.get(parameter.name());
        if (kind != null) {
            known.use(kind, name(parameter));
        }
    }
}
