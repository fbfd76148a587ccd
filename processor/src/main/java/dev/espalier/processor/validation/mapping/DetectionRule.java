package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;
import java.util.Optional;

/** The formats by which servers tell dates from other text must be such that they take them. */
final class DetectionRule implements RootRule {

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        document.root().parameter("dynamic_date_formats").ifPresent(formats -> check(formats, diagnostics));
    }

    private static void check(MappingParameter formats, Diagnostics diagnostics) {
        if (!(formats.value() instanceof JsonArray several)) {
            return;
        }
        for (int i = 0; i < several.elements().size(); i++) {
            SourceRef place = formats.source(String.valueOf(i));
            if (several.elements().get(i) instanceof JsonText format) {
                refusal(format.value())
                        .ifPresent(why ->
                                diagnostics.report(MappingProblem.WRONG_DATE_FORMAT, place, format.value(), why));
            }
        }
    }

    private static Optional<String> refusal(String format) {
        if (format.equals("epoch_millis") || format.equals("epoch_second")) {
            return Optional.of("a number is no date to servers that detect dates");
        }
        try {
            DateFormatPattern.parse(format);
            return Optional.empty();
        } catch (DateFormatException e) {
            return Optional.of(e.getMessage());
        }
    }
}
