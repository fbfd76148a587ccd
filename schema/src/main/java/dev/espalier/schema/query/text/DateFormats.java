package dev.espalier.schema.query.text;

import dev.espalier.schema.dates.DateFormatException;
import dev.espalier.schema.dates.DateFormatPattern;

/** Formats of dates: names of such and patterns, with bars between them. */
final class DateFormats {

    private DateFormats() {}

    static boolean isRight(String text) {
        try {
            DateFormatPattern.parse(text);
            return true;
        } catch (DateFormatException e) {
            return false;
        }
    }
}
