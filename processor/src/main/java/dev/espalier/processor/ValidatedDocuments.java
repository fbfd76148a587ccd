package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.validation.DocumentValidator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the documents of a round, which their repositories ask for once more. */
final class ValidatedDocuments {

    private final Map<DocumentModel, List<Diagnostic>> problems = new IdentityHashMap<>();

    /** Reports everything that is wrong with a document. */
    void validate(DocumentModel document, Diagnostics diagnostics) {
        List<Diagnostic> found = problems.get(document);
        if (found == null) {
            Diagnostics ofDocument = diagnostics.inner();
            DocumentValidator.validate(document, ofDocument);
            found = ofDocument.all();
            problems.put(document, found);
        }
        diagnostics.reportAll(found);
    }

    void forget() {
        problems.clear();
    }
}
