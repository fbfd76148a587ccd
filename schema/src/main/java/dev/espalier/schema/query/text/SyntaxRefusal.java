package dev.espalier.schema.query.text;

/** Ends the reading of a text that servers would refuse. */
final class SyntaxRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where, by the number of characters before it. */
    private final int offset;

    /** Why, for readers. */
    private final String why;

    SyntaxRefusal(int offset, String why) {
        super(why, null, false, false);
        this.offset = offset;
        this.why = why;
    }

    int offset() {
        return offset;
    }

    String why() {
        return why;
    }
}
