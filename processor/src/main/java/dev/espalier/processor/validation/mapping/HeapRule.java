package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;

/** Field data of text is legal and seldom meant. */
final class HeapRule implements FieldRule {

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        field.parameter("fielddata")
                // without an index there are none, which is reported
                .filter(stated -> field.states("fielddata", true) && !field.states("index", false))
                .ifPresent(stated -> diagnostics.report(MappingProblem.FIELD_DATA, stated.source(), field.path()));
    }
}
