package dev.espalier.processor.validation.mapping;

import java.util.Locale;
import java.util.MissingResourceException;

/** A locale as servers read it: a language, a country and a variant, joined by underscores or hyphens. */
final class LocaleText {

    private LocaleText() {}

    static boolean isKnown(String text) {
        if (text.isEmpty() || text.equals("ROOT")) {
            return true;
        }
        String[] parts = text.split("[_-]", -1);
        return parts.length <= 3 && isLanguage(parts[0]) && (parts.length == 1 || isCountry(parts[1]));
    }

    private static boolean isLanguage(String language) {
        try {
            return !new Locale(language).getISO3Language().isEmpty();
        } catch (MissingResourceException unknown) {
            return false;
        }
    }

    private static boolean isCountry(String country) {
        try {
            return !new Locale("", country).getISO3Country().isEmpty();
        } catch (MissingResourceException unknown) {
            return false;
        }
    }
}
