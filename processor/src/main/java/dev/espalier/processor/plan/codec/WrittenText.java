package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.JsonKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.dates.DateFormatPattern;

/**
 * The codec of a keyword whose values are written for another field. It has the text of what is written there, digit by
 * digit: a server that is asked for the number 2.50 looks for "2.5".
 */
final class WrittenText {

    private WrittenText() {}

    /** The codec of the keyword, by that of the other field. */
    static ValueCodecRef of(ValueCodecRef written) {
        return isFraction(written) || isCount(written) ? new ValueCodecRef.TextOf(written) : written;
    }

    /** Of whole numbers and booleans there is only one spelling. */
    private static boolean isFraction(ValueCodecRef written) {
        if (written instanceof ValueCodecRef.Natural natural) {
            return natural.kind().group() == ValueGroup.DECIMAL || natural.kind() == ScalarKind.BIG_DECIMAL;
        }
        return written instanceof ValueCodecRef.Scaled
                || written instanceof ValueCodecRef.Own own && own.codec().kind() == JsonKind.NUMBER;
    }

    /** Some times are written as numbers, and read from texts as something else. */
    private static boolean isCount(ValueCodecRef written) {
        return written instanceof ValueCodecRef.InUnit
                || written instanceof ValueCodecRef.Formatted date
                        && DateFormatPattern.parse(date.formats()).printer().isEpochMillis();
    }
}
