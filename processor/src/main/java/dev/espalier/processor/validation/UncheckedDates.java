package dev.espalier.processor.validation;

import dev.espalier.processor.model.DateFormats;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.FieldFamily;
import java.util.Optional;

/**
 * Numbers and texts that are dates to the server alone. Which they are, the format must say: by default servers take the
 * number 2026 for a year.
 */
final class UncheckedDates {

    private UncheckedDates() {}

    /** What to do about a date that does not say how it is to be read; empty if it does, or if it need not. */
    static Optional<String> remedy(TypeModel type, FieldMapping mapping) {
        if (mapping.type().family() != FieldFamily.DATE || !(type.element() instanceof TypeModel.Scalar scalar)) {
            return Optional.empty();
        }
        if (scalar.kind() == ScalarKind.LONG && !DateFormats.isEpoch(mapping)) {
            return Optional.of("say what it counts since 1970, before any other format: format = \"epoch_millis\", or"
                    + " \"epoch_second\"; or make the property an Instant");
        }
        boolean stated = mapping.parameter("format").isPresent();
        return scalar.kind().group() == ValueGroup.TEXT && !stated
                ? Optional.of("say in which form its texts are, as in format = \"strict_date_time\"; or make the"
                        + " property an Instant or a LocalDate")
                : Optional.empty();
    }
}
