package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import java.util.HashMap;
import java.util.Map;

/** What an annotation says of a parameter, JSON beside it may not say otherwise: only one of them would be sent. */
final class RawParameterRule implements FieldRule {

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        Map<String, MappingParameter> stated = new HashMap<>();
        for (MappingParameter parameter : field.mapping().parameters()) {
            MappingParameter first = stated.putIfAbsent(parameter.name(), parameter);
            if (first != null && !first.value().equals(parameter.value())) {
                diagnostics.report(
                        MappingProblem.EXCLUDED_PAIR,
                        parameter.source(),
                        parameter.name() + " = " + parameter.value().compact(),
                        first.name() + " = " + first.value().compact());
            }
        }
    }
}
