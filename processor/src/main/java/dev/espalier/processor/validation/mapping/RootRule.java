package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;

/** What must hold for what a mapping says besides its fields. */
@FunctionalInterface
interface RootRule {

    /** Reports what is wrong with a document's mapping, whose fields are these. */
    void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics);
}
