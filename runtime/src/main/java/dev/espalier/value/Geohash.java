package dev.espalier.value;

import java.util.Locale;
import java.util.Optional;

/** Cells of the earth by their geohash. */
final class Geohash {

    private static final String DIGITS = "0123456789bcdefghjkmnpqrstuvwxyz";
    private static final int BITS = 5;
    private static final int LONGEST = 12;

    private Geohash() {}

    /** The middle of a cell; empty if the text is no geohash. */
    static Optional<GeoPoint> middle(String hash) {
        if (hash.isEmpty() || hash.length() > LONGEST) {
            return Optional.empty();
        }
        double[] longitude = {-180, 180};
        double[] latitude = {-90, 90};
        boolean east = true;
        for (char letter : hash.toLowerCase(Locale.ROOT).toCharArray()) {
            int digit = DIGITS.indexOf(letter);
            if (digit < 0) {
                return Optional.empty();
            }
            for (int bit = BITS - 1; bit >= 0; bit--) {
                double[] interval = east ? longitude : latitude;
                interval[1 - (digit >> bit & 1)] = (interval[0] + interval[1]) / 2;
                east = !east;
            }
        }
        return Optional.of(new GeoPoint((latitude[0] + latitude[1]) / 2, (longitude[0] + longitude[1]) / 2));
    }
}
