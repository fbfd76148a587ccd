package dev.espalier.schema.query.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Patterns for numbers, as servers hand them to the decimal formats of Java. */
final class NumberFormats {

    private NumberFormats() {}

    static boolean isRight(String text) {
        try {
            new DecimalFormat(text, DecimalFormatSymbols.getInstance(Locale.ROOT));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
