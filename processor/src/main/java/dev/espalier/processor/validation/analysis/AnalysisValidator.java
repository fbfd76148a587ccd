package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.IndexDefinition;

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
        ComponentSettings settings = ComponentSettings.ofComponents(servers, diagnostics);
        ComponentRules rules = new ComponentRules(diagnostics);
        SynonymWords synonyms = new SynonymWords(known, diagnostics);
        ComponentParts parts = new ComponentParts(known, diagnostics);
        DeclaredNames names = new DeclaredNames(definition, diagnostics);
        GramRange grams = new GramRange(definition, diagnostics);
        FilterOrder order = new FilterOrder(known, diagnostics);
        for (ComponentModel component : definition.components()) {
            names.validate(component);
            known.type(component).ifPresent(type -> {
                settings.validate(component.name().value(), component.settings(), component.source(), type);
                rules.validate(component, type);
            });
            parts.validate(component);
            grams.validate(component);
            order.validate(component);
            synonyms.validate(component);
        }
        new SimilarityValidator(definition, servers, diagnostics).validate();
        new FieldAnalysis(definition, known, diagnostics).validate(document.object());
        use.report(definition, diagnostics);
    }
}
