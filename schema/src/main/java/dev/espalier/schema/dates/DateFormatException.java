package dev.espalier.schema.dates;

/** A text is no date format. The message says why, without the text and the place. */
public final class DateFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Where the text goes wrong, counted from 0. */
    private final int position;

    DateFormatException(String message, int position) {
        super(message);
        this.position = position;
    }

    /**
     * Where the text goes wrong.
     *
     * @return the index of the first character that does not fit, from 0 to the length of the text
     */
    public int position() {
        return position;
    }
}
