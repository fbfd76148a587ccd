package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;

/** What must hold for each field by itself. */
@FunctionalInterface
interface FieldRule {

    /** Reports what is wrong with a field whose type fits its property. */
    void check(MappedField field, Diagnostics diagnostics);
}
