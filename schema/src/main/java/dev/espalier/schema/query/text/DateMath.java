package dev.espalier.schema.query.text;

import java.util.regex.Pattern;

/** {@code now-1d/d}, {@code 2026-01-01||+1M/d}; the date itself is a matter of the field's format. */
final class DateMath {

    private static final Pattern STEPS = Pattern.compile("([+-]\\d*[yMwdhHms]|/[yMwdhHms])*");

    private DateMath() {}

    static boolean isRight(String text) {
        if (text.startsWith("now")) {
            return STEPS.matcher(text.substring("now".length())).matches();
        }
        int bars = text.indexOf("||");
        return bars < 0 || STEPS.matcher(text.substring(bars + 2)).matches();
    }
}
