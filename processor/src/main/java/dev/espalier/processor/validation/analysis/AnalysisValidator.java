package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.NearestName;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.Availability;
import dev.espalier.schema.analysis.SimilarityTypes;
import java.util.Optional;

/** Judges the analysis that a document declares, and what its fields use of it. */
public final class AnalysisValidator {

    private AnalysisValidator() {}

    /**
     * Reports everything that is wrong with the analysis of a document.
     *
     * @param document the document
     * @param diagnostics collects the problems
     */
    public static void validate(DocumentModel document, Diagnostics diagnostics) {
        IndexDefinition definition = document.index().definition();
        ComponentUse use = new ComponentUse();
        TargetServers servers = new TargetServers(document.target(), diagnostics);
        KnownComponents known = new KnownComponents(definition, servers, use, diagnostics);
        ComponentSettings settings = new ComponentSettings(servers, diagnostics);
        ComponentParts parts = new ComponentParts(known, diagnostics);
        DeclaredNames names = new DeclaredNames(definition, diagnostics);
        GramRange grams = new GramRange(definition, diagnostics);
        FilterOrder order = new FilterOrder(known, diagnostics);
        for (ComponentModel component : definition.components()) {
            names.validate(component);
            known.type(component).ifPresent(type -> settings.validate(component, type));
            parts.validate(component);
            grams.validate(component);
            order.validate(component);
        }
        definition.similarities().forEach(similarity -> similarity(similarity.type(), servers, diagnostics));
        new FieldAnalysis(definition, known, diagnostics).validate(document.object());
        use.report(definition, diagnostics);
    }

    private static void similarity(StatedName type, TargetServers servers, Diagnostics diagnostics) {
        Optional<Availability> availability = SimilarityTypes.find(type.value());
        if (availability.isPresent()) {
            servers.lack("the similarity '" + type.value() + "'", availability.get(), type.source());
        } else {
            diagnostics.report(
                    AnalysisProblem.UNKNOWN_SIMILARITY_TYPE,
                    type.source(),
                    type.value(),
                    NearestName.hint(type.value(), SimilarityTypes.names()),
                    String.join(", ", SimilarityTypes.names()));
        }
    }
}
