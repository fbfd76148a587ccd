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
        KnownComponents known = new KnownComponents(definition, use, diagnostics);
        ComponentSettings settings = new ComponentSettings(diagnostics);
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
        new FieldAnalysis(definition, known, diagnostics).validate(document.object());
        use.report(definition, diagnostics);
    }
}
