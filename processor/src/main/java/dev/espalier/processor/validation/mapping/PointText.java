package dev.espalier.processor.validation.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells points from other texts: two numbers with a comma, or {@code POINT (x y)}; for places a geohash too. */
final class PointText {

    private static final String NUMBER = "([-+]?\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?)";
    private static final Pattern PAIR = Pattern.compile("\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*");
    private static final Pattern WELL_KNOWN =
            Pattern.compile("(?i)\\s*POINT\\s*\\(\\s*" + NUMBER + "\\s+" + NUMBER + "\\s*\\)\\s*");
    private static final Pattern GEOHASH = Pattern.compile("[0-9b-hjkmnp-z]{1,12}");

    private PointText() {}

    static boolean isPoint(String text) {
        return PAIR.matcher(text).matches() || WELL_KNOWN.matcher(text).matches();
    }

    static boolean isOnEarth(String text) {
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            return isOnEarth(Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2)));
        }
        Matcher wellKnown = WELL_KNOWN.matcher(text);
        return wellKnown.matches()
                ? isOnEarth(Double.parseDouble(wellKnown.group(2)), Double.parseDouble(wellKnown.group(1)))
                : GEOHASH.matcher(text).matches();
    }

    private static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }
}
