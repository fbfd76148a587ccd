package dev.espalier.value;

import java.math.BigDecimal;

/**
 * A distance on the earth. It is made with its unit, so that no number is taken for another.
 *
 * @param meters the distance in meters, above 0
 */
public record Distance(double meters) {

    private static final double METERS_OF_KILOMETER = 1000;
    private static final double METERS_OF_MILE = 1609.344;

    /**
     * Checks the distance.
     *
     * @throws IllegalArgumentException if it is not a finite number above 0
     */
    public Distance {
        if (!(meters > 0 && meters <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a distance is above 0 and finite, not " + meters + " m");
        }
    }

    /**
     * A distance in meters.
     *
     * @param meters the number of meters, above 0
     * @return the distance
     */
    public static Distance ofMeters(double meters) {
        return new Distance(meters);
    }

    /**
     * A distance in kilometers.
     *
     * @param kilometers the number of kilometers, above 0
     * @return the distance
     */
    public static Distance ofKilometers(double kilometers) {
        return new Distance(kilometers * METERS_OF_KILOMETER);
    }

    /**
     * A distance in miles of 1,609.344 meters.
     *
     * @param miles the number of miles, above 0
     * @return the distance
     */
    public static Distance ofMiles(double miles) {
        return new Distance(miles * METERS_OF_MILE);
    }

    /** The distance as servers read it: {@code 1500m}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(meters).stripTrailingZeros().toPlainString() + "m";
    }
}
