package dev.espalier.schema;

/** A text is not JSON. The message says what was expected and what was found; the position tells where. */
public class JsonSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the text stops being JSON. */
    private final JsonPosition position;

    JsonSyntaxException(String message, JsonPosition position) {
        super(message);
        this.position = position;
    }

    /**
     * Where the text stops being JSON.
     *
     * @return the place of the first character that does not fit
     */
    public JsonPosition position() {
        return position;
    }
}
