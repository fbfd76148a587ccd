package dev.espalier.codec;

import java.time.Year;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Texts of values whose classes have no method for it. */
final class Texts {

    private Texts() {}

    static char character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** With four digits, or with a sign and more. */
    static String year(Year year) {
        int value = year.getValue();
        if (value > 9999) {
            return "+" + value;
        }
        return (value < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits(value))) + Math.abs(value);
    }

    /** As {@link #year} with the month; {@link YearMonth#toString} leaves out the sign that parsing asks for. */
    static String month(YearMonth month) {
        String text = month.toString();
        return month.getYear() > 9999 ? "+" + text : text;
    }

    /** The tag of a locale; of one that the tag does not tell whole, an error. */
    static void writeLocale(JsonGenerator json, Locale locale) {
        String tag = locale.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(locale)) {
            throw CodecException.at("the locale " + locale + " has no language tag of its own", json);
        }
        json.writeString(tag);
    }

    private static int digits(int value) {
        return Integer.toString(Math.abs(value)).length();
    }

    /** The JSON on which a parser stands. */
    static String json(JsonParser json) {
        return Json.toString(generator -> generator.copyCurrentStructureExact(json));
    }
}
