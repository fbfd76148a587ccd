package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldParameter;

/** Parameters of the mapping itself that not every server has, or has with every value. */
final class RootParameterRule implements RootRule {

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        for (MappingParameter parameter : document.root().parameters()) {
            FieldParameter.ofMapping(parameter.name())
                    .ifPresent(known -> check(document, parameter, known, diagnostics));
        }
    }

    private static void check(
            DocumentModel document, MappingParameter parameter, FieldParameter known, Diagnostics diagnostics) {
        String subject = "'" + parameter.name() + "' of a mapping";
        boolean lacks =
                new TargetCheck(document.target(), diagnostics).lack(subject, known.availability(), parameter.source());
        if (!lacks && known.kind().refusal(parameter.value()).isPresent()) {
            diagnostics.report(
                    MappingProblem.NOT_A_CHOICE,
                    parameter.source(),
                    parameter.name(),
                    parameter.value().compact(),
                    known.kind().description());
        }
    }
}
