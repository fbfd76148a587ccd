package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonNumber;

/** A value of a keyword that is longer than a term can be makes the server refuse the whole document. */
final class TermLengthRule implements FieldRule {

    /** Of four bytes each, the longest that UTF-8 has. */
    private static final long LONGEST = 32766 / 4;

    private static final long UNLIMITED = Integer.MAX_VALUE;

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (field.type() == FieldType.KEYWORD && field.mapping().indexed()) {
            field.parameter("ignore_above").ifPresent(limit -> check(field, limit, diagnostics));
        }
    }

    private static void check(MappedField field, MappingParameter limit, Diagnostics diagnostics) {
        if (!(limit.value() instanceof JsonNumber number)) {
            return;
        }
        long characters = number.value().longValue();
        if (characters == UNLIMITED) {
            diagnostics.report(MappingProblem.UNLIMITED_TERM, limit.source(), field.path());
        } else if (characters > LONGEST) {
            diagnostics.report(MappingProblem.LONG_TERM, limit.source(), characters, field.path());
        }
    }
}
