package dev.espalier.query;

import java.math.BigDecimal;

/**
 * A field of a search over several fields, with the weight of its matches.
 *
 * @param name the field
 * @param boost the factor by which a match in this field counts, above 0; 1 is neutral
 */
public record WeightedField(String name, double boost) {

    /** Up to where a whole weight is exact, and its digits are what they are in any notation. */
    private static final long MANY = 1L << 53;

    /**
     * A field with a weight.
     *
     * @throws IllegalArgumentException if the factor is not above 0 or not finite
     */
    public WeightedField {
        if (!(boost > 0) || Double.isInfinite(boost)) {
            throw new IllegalArgumentException("The weight of " + name + " must be above 0 but is " + boost + ".");
        }
    }

    /**
     * The field in the server's notation.
     *
     * @return {@code title^3}, or {@code title} if the weight is neutral
     */
    @Override
    public String toString() {
        if (boost == 1) {
            return name;
        }
        long whole = (long) boost;
        return whole == boost && whole < MANY
                ? name + '^' + whole
                : name + '^' + BigDecimal.valueOf(boost).stripTrailingZeros().toPlainString();
    }
}
