package dev.espalier.samples.truth;

/** The properties of a row; each is {@code y} or {@code n}. */
enum Property {
    /** A keyword of the row. */
    A("A", "ANot", false),
    /** Words of the row, which score. */
    B("BMatches", "BNot", false),
    /** A keyword of its elements. */
    D("ElementsD", "ElementsDNot", true),
    /** Words of its elements, which score. */
    E("ElementsEMatches", "ElementsENot", true);

    private final String positive;
    private final String negative;
    private final boolean nested;

    Property(String positive, String negative, boolean nested) {
        this.positive = positive;
        this.negative = negative;
        this.nested = nested;
    }

    /** The condition that it is {@code y}, in a method name. */
    String positive() {
        return positive;
    }

    String negative() {
        return negative;
    }

    boolean nested() {
        return nested;
    }
}
